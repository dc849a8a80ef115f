package dev.hindsight.findings;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;

/**
 * The one number of a statement, as it is shown in large type with its interval as a bar. It is a
 * figure that stands elsewhere in the findings, never computed anew.
 *
 * @param unit how it is written
 * @param value the number
 * @param interval the number with its limits, in the same unit; not measured of what was counted
 * @param reference the value that it is held against, in the same unit, such as 0 for a difference,
 *     1 for a ratio, or what was claimed; not measured where there is none
 * @param basis of how many it is
 */
public record Shown(
    Unit unit, double value, Measured<Estimate> interval, Measured<Double> reference, Basis basis) {

  private static final Measured<Double> NO_REFERENCE =
      Measured.not("it is held against nothing else");

  /**
   * Of how many a number is.
   *
   * @param of how many
   * @param things what they are, in the plural unless it is one, such as "closed deals"
   * @param period when, such as "four quarters"; so that unlike periods are seen to be unlike
   */
  public record Basis(long of, String things, String period) {

    /** The days that a review looks at. */
    public static final String WINDOW = "four quarters";

    /** The days over which trade-offs are judged. */
    public static final String TREND = "twelve quarters";

    /** The days of comparisons of both kinds. */
    public static final String UP_TO_TREND = "four or twelve quarters";

    /** What the review looks at. */
    public static Basis ofWindow(long of, String one) {
      return of(of, one, WINDOW);
    }

    /** What trade-offs are judged by. */
    public static Basis ofTrend(long of, String one) {
      return of(of, one, TREND);
    }

    /** Customers that left in what the review looks at. */
    public static Basis ofLeavers(long of) {
      return new Basis(of, of == 1 ? "customer that left" : "customers that left", WINDOW);
    }

    /** Yeses that were delivered in what trade-offs are judged by. */
    public static Basis ofDelivered(long of) {
      return new Basis(of, of == 1 ? "delivered yes" : "delivered yeses", TREND);
    }

    private static Basis of(long of, String one, String period) {
      return new Basis(of, of == 1 ? one : one + "s", period);
    }

    /** Such as "367 closed deals, four quarters". */
    public String text() {
      return counted() + ", " + period;
    }

    /** The same below a title that names the window: only other days are said. */
    public String textInReview() {
      return period.equals(WINDOW) ? counted() : text();
    }

    private String counted() {
      return Say.count(of) + "\u00a0" + things;
    }
  }

  /** An estimate with its interval, held against nothing. */
  public static Shown of(Unit unit, Estimate estimate, Basis basis) {
    return new Shown(unit, estimate.value(), Measured.of(estimate), NO_REFERENCE, basis);
  }

  /** A share of what it is counted among. */
  public static Shown share(Rate rate, Basis basis) {
    return of(Unit.SHARE, rate.estimate().require(), basis);
  }

  /** A difference of shares: none is 0. */
  public static Shown points(Estimate difference, Basis basis) {
    return of(Unit.POINTS, difference, basis).against(0);
  }

  /** A ratio: no difference is 1. */
  public static Shown ratio(Estimate ratio, Basis basis) {
    return of(Unit.RATIO, ratio, basis).against(1);
  }

  /** A number that was counted, or read off, without an interval. */
  public static Shown counted(Unit unit, double value, Basis basis) {
    return new Shown(
        unit, value, Measured.not("it is counted, not estimated"), NO_REFERENCE, basis);
  }

  /** The same, held against a value. */
  public Shown against(double newReference) {
    return new Shown(unit, value, interval, Measured.of(newReference), basis);
  }

  /**
   * The number in large type, such as "54 %", "+24 points", "2.72 times" or "USD 10.9m more".
   *
   * @param currency the reporting currency
   */
  public String number(String currency) {
    String number =
        switch (unit) {
          case MONEY ->
              currency + " " + (isDifference() ? Say.moreOrLess(value) : Say.money(value));
          case RATIO -> Say.times(value);
          case COUNT,
              SHARE,
              FINE_SHARE,
              POINTS,
              POINTS_APART,
              DECIMAL,
              FINE_DECIMAL,
              DAYS,
              PROBABILITY ->
              unit.say(value);
          case DATE, TEXT -> throw new IllegalStateException("Cannot show a number as " + unit);
        };
    return number.replace(' ', '\u00a0');
  }

  /** Money held against nothing is an amount, not more or less than another. */
  private boolean isDifference() {
    return reference.isMeasured();
  }

  /** Its limits without a unit, such as "49 to 60" or "1.1m less to 2.0m more". */
  public Measured<String> limits() {
    return interval.map(
        all -> {
          if (unit != Unit.MONEY) {
            return unit.limits(all);
          }
          return isDifference() ? Say.moreOrLessLimits(all) : Say.moneyLimits(all);
        });
  }

  /** All of it in a line, such as "54 % (49 to 60), 367 closed deals, four quarters". */
  public String line(String currency) {
    String interval = limits().isMeasured() ? " (" + limits().require() + ")" : "";
    return number(currency) + interval + ", " + basis.text();
  }
}
