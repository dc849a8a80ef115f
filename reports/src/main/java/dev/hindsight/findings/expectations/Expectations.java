package dev.hindsight.findings.expectations;

import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;

/**
 * What is expected by a day, with ranges that should hold in 80 % of cases.
 *
 * @param until the day
 * @param expected what is expected, by question
 * @param marked the expectations of the last report; not measured without one, or before its day
 */
public record Expectations(
    LocalDate until, List<Expected> expected, Measured<List<Marked>> marked) {

  public Expectations {
    expected = List.copyOf(expected);
    marked = marked.map(List::copyOf);
  }
}
