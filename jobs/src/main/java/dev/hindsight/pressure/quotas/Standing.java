package dev.hindsight.pressure.quotas;

import dev.hindsight.findings.pressure.AttainmentBand;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a team stands on a day of a period.
 *
 * @param band its attainment; empty in the period's first days
 * @param third which third of the period the day lies in, 0 to 2
 */
public record Standing(Optional<AttainmentBand> band, int third) {

  private static final int FIRST_DAYS = 14;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  /**
   * On a day of a period.
   *
   * @param elapsed how many of its days have gone by, that day included
   * @param days how many it has
   */
  static Standing on(long elapsed, long days, Supplier<AttainmentBand> band) {
    return new Standing(
        elapsed > FIRST_DAYS ? Optional.of(band.get()) : Optional.empty(),
        Math.toIntExact((elapsed - 1) * 3 / days));
  }

  /** What was won against what was due; on a bound it is in the band above. */
  static AttainmentBand band(BigDecimal won, BigDecimal due) {
    BigDecimal percent = won.multiply(HUNDRED);
    if (percent.compareTo(due.multiply(FIFTY)) < 0) {
      return AttainmentBand.BELOW_50;
    }
    if (percent.compareTo(due.multiply(EIGHTY)) < 0) {
      return AttainmentBand.FROM_50_TO_80;
    }
    return percent.compareTo(due.multiply(HUNDRED)) < 0
        ? AttainmentBand.FROM_80_TO_100
        : AttainmentBand.FROM_100;
  }
}
