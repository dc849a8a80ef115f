package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of what sales claimed, and how sure it was, against what the CRM says of it. */
public final class ClaimFigures {

  public static final Figure<TacticShare, Rate> WON_ANYWAY =
      Figure.of(
          "won_anyway",
          "Won all the same",
          Unit.FINE_SHARE,
          "Of closed deals under a tactic that got not now, never or an alternative: the"
              + " share that was won without the yes.",
          "won ÷ closed deals of these classes under the tactic, Wilson interval",
          Sources.WILSON,
          TacticShare::rate);
  public static final Figure<ClaimTruth, Rate> DEADLINE_OUTLIVED =
      Figure.measured(
          "deadlines",
          "Ran past the deadline",
          Unit.FINE_SHARE,
          "Of such deals, open or closed, whose last claimed deadline has passed: the share"
              + " still running the day after it.",
          "deals not closed by the last claimed_deadline ÷ deals with one before the as-of"
              + " date, Wilson interval",
          Sources.WILSON,
          ClaimTruth::deadlines);
  public static final Figure<ClaimTruth, Rate> COMPETITOR_NAMED =
      Figure.measured(
          "competitors",
          "Lost to the claimed competitor",
          Unit.FINE_SHARE,
          "Of such deals that were lost after a competitor was said to have it: the share"
              + " that name a claimed competitor as the winner.",
          "lost deals whose competitor is a claimed_competitor ÷ lost deals, Wilson" + " interval",
          Sources.WILSON,
          ClaimTruth::competitors);
  public static final Figure<ClaimedConfidence, Double> MEAN_CLAIMED =
      Figure.of(
          "mean_claimed",
          "Mean claimed",
          Unit.FINE_SHARE,
          "How sure sales said they were that a yes closes the deal, on average over closed"
              + " yes deals.",
          "mean of claimed_confidence, of a deal's requests first; where none states it, the"
              + " chance of winning that the CRM held on the days of its requests",
          ClaimedConfidence::meanClaimed);
  public static final Figure<ClaimedConfidence, Double> BRIER =
      Figure.of(
          "brier",
          "Brier score",
          Unit.PROBABILITY,
          "How far claims lay from what happened: 0 is always right, 0.25 is what claiming"
              + " one half each time gives.",
          "mean of (claimed − outcome)², the outcome 1 for won and 0 for not",
          Sources.BRIER,
          ClaimedConfidence::brier);
  public static final Figure<ClaimedConfidence, Double> SKILL =
      Figure.measured(
          "skill",
          "Brier skill",
          Unit.FINE_DECIMAL,
          "How much better the claims are than always claiming the win rate: 1 is best, 0"
              + " no better, below 0 worse.",
          "1 − Brier score ÷ (win rate × (1 − win rate))",
          Sources.BRIER,
          ClaimedConfidence::skill);
  public static final Figure<ClaimedConfidence, Estimate> OVERCLAIM =
      Figure.of(
          "overclaim",
          "Overclaim",
          Unit.POINTS,
          "What was claimed beyond what was won. A team is set against what chance alone"
              + " leaves round the overclaim of all.",
          "mean claimed − win rate, interval from Wilson's of the win rate",
          Sources.WILSON,
          ClaimedConfidence::overclaim);
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
          WON_ANYWAY,
          DEADLINE_OUTLIVED,
          COMPETITOR_NAMED,
          MEAN_CLAIMED,
          BRIER,
          SKILL,
          OVERCLAIM,
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
