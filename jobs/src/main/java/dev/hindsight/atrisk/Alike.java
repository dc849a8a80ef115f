package dev.hindsight.atrisk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * In what open items must be alike to be compared: how old they are, and about how much is at
 * stake.
 *
 * @param age the number of the band of their age
 * @param size the number of the power of four below the money; {@link #UNKNOWN} where nobody says
 */
record Alike(int age, int size) implements Serializable {

  /** One order for all, so that sums over strata have the same last digit. */
  static final Comparator<Alike> ORDER =
      Comparator.comparingInt(Alike::age).thenComparingInt(Alike::size);

  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int[] AGES = {60, 120, 240};
  private static final double FACTOR = 4;

  /**
   * How an item is alike to others.
   *
   * @param since the first day of its age; null where nobody knows
   * @param money what is at stake; null where nobody says
   */
  static Alike of(LocalDate since, LocalDate on, BigDecimal money) {
    return new Alike(
        since == null ? UNKNOWN : ageBand(ChronoUnit.DAYS.between(since, on)), power(money));
  }

  private static int ageBand(long days) {
    int band = 0;
    while (band < AGES.length && days > AGES[band]) {
      band++;
    }
    return band;
  }

  private static int power(BigDecimal money) {
    return money == null || money.signum() <= 0
        ? UNKNOWN
        : (int) Math.floor(Math.log(money.doubleValue()) / Math.log(FACTOR));
  }
}
