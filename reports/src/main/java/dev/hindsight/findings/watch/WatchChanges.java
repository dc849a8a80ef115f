package dev.hindsight.findings.watch;

import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;

/**
 * What entered, left or got worse from one watch to the next: what {@code hindsight watch} says.
 *
 * @param formatVersion {@link Watch#FORMAT_VERSION}
 * @param asOf the day of this watch
 * @param since the day of the one that it is compared with; not measured where there is none, or it
 *     cannot be read
 * @param reportingCurrency ISO 4217
 * @param kinds each kind of open items
 */
public record WatchChanges(
    int formatVersion,
    LocalDate asOf,
    Measured<LocalDate> since,
    String reportingCurrency,
    Measured<List<KindChanges>> kinds) {

  public WatchChanges {
    kinds = kinds.map(List::copyOf);
  }
}
