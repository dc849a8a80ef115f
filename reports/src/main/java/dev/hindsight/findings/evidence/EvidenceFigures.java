package dev.hindsight.findings.evidence;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of what tools keep without anybody recording it. */
public final class EvidenceFigures {

  public static final Figure<Evidence.Slips, Rate> SLIPPED =
      Figure.of(
          "slipped",
          "Slipped",
          Unit.SHARE,
          "The share of closed deals whose close had been moved to a later day at least once, with"
              + " its Wilson interval. On the day of the close it is no plan any more.",
          "closed deals of the window with a later closed_at in deal_history ÷ those with any"
              + " change there",
          Sources.WILSON,
          Evidence.Slips::slipped);
  public static final Figure<Evidence.Slips, Long> MOVES =
      Figure.of(
          "moves",
          "Moved to a later day",
          Unit.COUNT,
          "How often closes had been moved to a later day.",
          "count of changes of closed_at in deal_history to a later day",
          Evidence.Slips::moves);
  public static final Figure<Evidence.Slips, Estimate> MEDIAN_DAYS =
      Figure.measured(
          "median_days",
          "Median days slipped",
          Unit.DAYS,
          "Of the deals that slipped, the median of days from the first close planned to the last"
              + " one before the deal was closed.",
          "median; its limits are the order statistics between which it lies with at least 95 %",
          Evidence.Slips::medianDays);
  public static final Figure<Evidence.Slips, Rate> AFTER_ANSWER =
      Figure.of(
          "after_answer",
          "Slipped after the answer",
          Unit.SHARE,
          "The share of closed deals with an answer whose close was moved to a later day after the"
              + " day of the first answer: what was moved before, no answer can have to do with.",
          "closed deals with a later closed_at after their first answer ÷ closed deals with an"
              + " answer",
          Sources.WILSON,
          Evidence.Slips::afterAnswer);
  public static final Figure<Evidence.Candidates, Long> CANDIDATE =
      Figure.of(
          "candidates",
          "Candidate displacements",
          Unit.COUNT,
          "Roadmap items that slipped shortly after exactly one request got a yes, and that nobody"
              + " linked. A person has to confirm them; they are in no figure.",
          "items with a later or dropped plan in roadmap_history within the configured days after"
              + " the one yes",
          Evidence.Candidates::total);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(SLIPPED, MOVES, MEDIAN_DAYS, AFTER_ANSWER, CANDIDATE);

  private EvidenceFigures() {}
}
