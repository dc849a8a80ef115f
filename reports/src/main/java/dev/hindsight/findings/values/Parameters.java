package dev.hindsight.findings.values;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What was configured, and what every figure rests on.
 *
 * @param reportingCurrency ISO 4217
 * @param timeZone the zone whose dates count
 * @param fiscalYearStartMonth 1 for January
 * @param minimumCount fewer closed deals on either side are too few to say; at least 1
 * @param rejectLimit the share of a table's rows that may be rejected
 * @param landmarkDays whether a tactic goes with a yes is asked of requests still unanswered so
 *     many days after they were raised
 * @param effortDayRate what a day of effort costs, in the reporting currency; not measured where
 *     none is configured
 * @param differenceThatMatters the smallest difference of two shares that one wants to tell from
 *     none; not measured in reports older than it
 */
public record Parameters(
    String reportingCurrency,
    String timeZone,
    int fiscalYearStartMonth,
    int minimumCount,
    double rejectLimit,
    int landmarkDays,
    Measured<BigDecimal> effortDayRate,
    Measured<Double> differenceThatMatters) {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** Headers bear the currency, so it cannot be any other text. */
  public Parameters {
    if (!CURRENCY.matcher(reportingCurrency).matches()) {
      throw new IllegalArgumentException("Invalid currency: " + reportingCurrency);
    }
    if (minimumCount < 1) {
      throw new IllegalArgumentException("Invalid minimum count: " + minimumCount);
    }
    if (fiscalYearStartMonth < 1 || fiscalYearStartMonth > 12) {
      throw new IllegalArgumentException("Invalid month: " + fiscalYearStartMonth);
    }
  }
}
