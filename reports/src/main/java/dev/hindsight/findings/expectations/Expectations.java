package dev.hindsight.findings.expectations;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is expected from the day after the as-of date to a day, with ranges that should hold in four
 * of five cases; and how right the last report was.
 *
 * @param until the day: as long before the end of the next quarter as the as-of date is before the
 *     end of its own, where that is less than a fortnight; else the end of its own
 * @param wins open deals that are won, by answer; without answers that no open deal has
 * @param promises promises that come due and are kept
 * @param customers exposed customers that leave
 * @param decisions decided requests whose deal is open: how many of these are closed, and won
 * @param marks how right the last report was
 */
public record Expectations(
    LocalDate until,
    Measured<List<Expected>> wins,
    Measured<Expected> promises,
    Measured<Expected> customers,
    Measured<List<Expected>> decisions,
    Measured<Marks> marks) {

  public Expectations {
    wins = wins.map(List::copyOf);
    decisions = decisions.map(List::copyOf);
  }

  /** What may not have been measured. */
  public List<Part> parts() {
    return List.of(
        new Part("expected wins", wins),
        new Part("promises expected to be kept", promises),
        new Part("exposed customers expected to leave", customers),
        new Part("how decisions are expected to settle", decisions),
        new Part("how right the last report was", marks));
  }

  /** All that is expected. */
  public List<Expected> all() {
    return Stream.of(
            wins.stream().flatMap(List::stream),
            promises.stream(),
            customers.stream(),
            decisions.stream().flatMap(List::stream))
        .flatMap(each -> each)
        .toList();
  }
}
