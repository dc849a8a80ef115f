package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of what sales claimed against what the CRM says of it. */
public final class ClaimFigures {

  public static final Figure<DeadlinePlans, Rate> PLANNED_LATER =
      Figure.of(
          "planned_later",
          "Planned after the deadline",
          Unit.FINE_SHARE,
          "Of deals with a claimed deadline, whatever the answer: the share whose close the CRM"
              + " planned for a day after it, at the end of the day on which it was claimed. Sales said"
              + " one thing to product and another to its forecast.",
          "deals whose closed_at in deal_history was after the last claimed_deadline on the day of the"
              + " signal ÷ deals with both, Wilson interval",
          Sources.WILSON,
          DeadlinePlans::plannedLater);
  public static final Figure<DeadlinePlans, Rate> MOVED_PAST =
      Figure.of(
          "moved_past",
          "Moved past the deadline",
          Unit.FINE_SHARE,
          "Of the other ones whose deadline has passed: the share whose close was later moved to a day"
              + " after it, while the deal ran.",
          "those with a later closed_at after the deadline in deal_history ÷ deals planned to close by a"
              + " deadline before the as-of date, Wilson interval",
          Sources.WILSON,
          DeadlinePlans::movedPast);
  public static final Figure<OnlyOpportunity, Rate> OTHERS_OPEN =
      Figure.of(
          "others_open",
          "Not the only opportunity",
          Unit.FINE_SHARE,
          "Of deals of which it was said in the window, by the first answer, that they are the only"
              + " opportunity: the share where whoever sells it, else the team, had another deal open"
              + " on the day on which it was said first. A deal without opened_at is not counted as"
              + " open.",
          "deals with another one of the same sales_rep, else sales_team, opened by that day and not"
              + " closed by its end ÷ such deals, Wilson interval",
          Sources.WILSON,
          OnlyOpportunity::othersOpen);
  public static final Figure<OnlyOpportunity, Estimate> MEDIAN_OTHERS =
      Figure.measured(
          "median_others",
          "Other deals open, median",
          Unit.DECIMAL,
          "How many other deals whoever sells the deal had open on that day, the median.",
          "median; its limits are the order statistics between which it lies with at least 95 %",
          OnlyOpportunity::medianOthers);
  public static final Figure<OtherProspects, Rate> ALL_CAME =
      Figure.of(
          "all_came",
          "As many came as claimed",
          Unit.FINE_SHARE,
          "Of delivered yeses for which others were known to want the same: the share after which at"
              + " least as many other accounts asked for it, or won a deal with such a request, in the"
              + " 365 days after the delivery. Names of features are the same but for case and blanks.",
          "yeses delivered in twelve quarters with so many other accounts or more ÷ those with"
              + " other_prospects above 0 whose 365 days are over, each counted to 20, Wilson interval",
          Sources.WILSON,
          OtherProspects::allCame);
  public static final Figure<OtherProspects, Rate> ANY_CAME =
      Figure.of(
          "any_came",
          "Any other came",
          Unit.FINE_SHARE,
          "The same, the share after which at least one other account came.",
          "such yeses with another account ÷ such yeses, Wilson interval",
          Sources.WILSON,
          OtherProspects::anyCame);
  public static final Figure<OtherProspects.Band, Double> PROSPECTS_CLAIMED =
      Figure.measured(
          "mean_claimed",
          "Others claimed, mean",
          Unit.DECIMAL,
          "How many others were known to want what was delivered, on average.",
          "mean of other_prospects, each counted to 20",
          OtherProspects.Band::meanClaimed);
  public static final Figure<OtherProspects.Band, Double> PROSPECTS_CAME =
      Figure.measured(
          "mean_came",
          "Others that came, mean",
          Unit.DECIMAL,
          "How many other accounts came in the 365 days after the delivery, on average.",
          "mean of other accounts that asked for it or won a deal with such a request, each counted"
              + " to 20",
          OtherProspects.Band::meanCame);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          PLANNED_LATER,
          MOVED_PAST,
          OTHERS_OPEN,
          MEDIAN_OTHERS,
          ALL_CAME,
          ANY_CAME,
          PROSPECTS_CLAIMED,
          PROSPECTS_CAME);

  private ClaimFigures() {}
}
