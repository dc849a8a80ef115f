package dev.hindsight.findings.values;

import java.time.LocalDate;

/**
 * How long until a comparison can tell: what it would see today, and when it would see a difference
 * that matters. A difference is seen where, of equal companies with it, four in five have an
 * interval that leaves out zero.
 *
 * @param today the smallest difference seen today; not measured where too few are compared
 * @param matters the difference that matters, as configured
 * @param since the first day of what is compared: what is counted until it is seen is added to that
 * @param from the quarter by whose end a difference that matters is seen, such as "2027Q2", if
 *     there are as many a quarter as in the last four
 */
public record Detectable(
    Measured<Double> today, double matters, LocalDate since, Measured<String> from) {

  /** Whether it would be seen today already. */
  public boolean isSeenToday() {
    return today.isMeasured() && today.require() <= matters;
  }
}
