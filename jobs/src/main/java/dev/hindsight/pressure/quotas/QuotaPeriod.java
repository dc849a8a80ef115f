package dev.hindsight.pressure.quotas;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A period of a sales team with its quota.
 *
 * @param end its last day; before the start where the row contradicts itself: it holds no day then
 * @param quota in the reporting currency
 */
record QuotaPeriod(LocalDate start, LocalDate end, BigDecimal quota) implements Serializable {

  /** Of overlapping periods the greatest counts. */
  static final Comparator<QuotaPeriod> ORDER =
      Comparator.comparing(QuotaPeriod::start)
          .thenComparing(QuotaPeriod::days)
          .thenComparing(QuotaPeriod::quota);

  /** How many days it has. */
  long days() {
    return elapsed(end);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** How many of its days have gone by on a day, that day included. */
  long elapsed(LocalDate day) {
    return ChronoUnit.DAYS.between(start, day) + 1;
  }
}
