package dev.hindsight.findings.evidence;

import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of what tools keep without anybody recording it. */
public final class EvidenceFigures {

  public static final Figure SLIPPED =
      new Figure(
          "slipped",
          "Slipped",
          Unit.SHARE,
          "The share of closed deals whose close had been moved to a later day at least once, with"
              + " its Wilson interval. On the day of the close it is no plan any more.",
          "closed deals of the window with a later closed_at in deal_history ÷ those with any"
              + " change there",
          Sources.WILSON);
  public static final Figure MEDIAN_DAYS =
      new Figure(
          "median_days",
          "Median days slipped",
          Unit.DAYS,
          "Of the deals that slipped, the median of days from the first close planned to the last"
              + " one before the deal was closed.",
          "median; its limits are the order statistics between which it lies with at least 95 %",
          "");
  public static final Figure AFTER_ANSWER =
      new Figure(
          "after_answer",
          "Slipped after the answer",
          Unit.SHARE,
          "The share of closed deals with an answer whose close was moved to a later day after the"
              + " day of the first answer: what was moved before, no answer can have to do with.",
          "closed deals with a later closed_at after their first answer ÷ closed deals with an"
              + " answer",
          Sources.WILSON);
  public static final Figure CANDIDATE =
      new Figure(
          "candidates",
          "Candidate displacements",
          Unit.COUNT,
          "Roadmap items that slipped shortly after exactly one request got a yes, and that nobody"
              + " linked. A person has to confirm them; they are in no figure.",
          "items with a later or dropped plan in roadmap_history within the configured days after"
              + " the one yes",
          "");

  /** All of them, in a reader's order. */
  public static final List<Figure> ALL = List.of(SLIPPED, MEDIAN_DAYS, AFTER_ANSWER, CANDIDATE);

  private EvidenceFigures() {}
}
