package dev.hindsight.findings.expectations;

import java.time.LocalDate;
import java.util.List;

/**
 * How right the last report was.
 *
 * @param quarter its quarter
 * @param asOf its as-of date
 * @param until the day that its expectations are for
 * @param seenUntil the last day that is counted here: {@code until}, or up to a fortnight before
 * @param marked its expectations
 * @param earlier what became of those of the reports before, the latest first
 */
public record Marks(
    String quarter,
    LocalDate asOf,
    LocalDate until,
    LocalDate seenUntil,
    List<Marked> marked,
    List<MarkedReport> earlier) {

  public Marks {
    marked = List.copyOf(marked);
    earlier = List.copyOf(earlier);
  }

  /** The marks in short. */
  public MarkedReport inShort() {
    return MarkedReport.of(quarter, marked);
  }
}
