package dev.hindsight.basis;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report covers: the review quarter, the window of four quarters that ends with it, the
 * twelve quarters of a trend, and what is known by then.
 *
 * @param calendar the fiscal calendar
 * @param period the as-of date, the review quarter and the window
 */
public record ReviewPeriod(FiscalCalendar calendar, Period period) implements Serializable {

  private static final int WINDOW_QUARTERS = 4;
  private static final int TREND_QUARTERS = 12;
  private static final int FORTNIGHT = 14;

  /**
   * The review of the quarter that has the as-of date in its last fortnight, else of the one before
   * it.
   */
  public static ReviewPeriod of(FiscalCalendar calendar, LocalDate asOf) {
    Quarter current = calendar.quarterOf(asOf);
    boolean nearlyOver = asOf.isAfter(current.end().minusDays(FORTNIGHT));
    return of(calendar, asOf, nearlyOver ? current : calendar.before(current, 1));
  }

  /**
   * The review of a quarter that somebody asked for. The as-of date stays what it is: a past
   * quarter is read with what is known today, so that asking for the default quarter by its name
   * changes nothing. Who wants what was known then gives an as-of date too.
   *
   * @throws InputException where the quarter is no quarter, or has not begun by the as-of date
   */
  public static ReviewPeriod of(FiscalCalendar calendar, LocalDate asOf, String quarterLabel) {
    Quarter quarter = calendar.quarterOf(quarterLabel);
    if (quarter.start().isAfter(asOf)) {
      throw new InputException(
          InputException.Source.CONFIGURATION,
          "Cannot review %s: it begins on %s, after the as-of date %s; choose %s or an earlier one"
              .formatted(quarter.label(), quarter.start(), asOf, calendar.quarterOf(asOf).label()));
    }
    return of(calendar, asOf, quarter);
  }

  private static ReviewPeriod of(FiscalCalendar calendar, LocalDate asOf, Quarter quarter) {
    LocalDate start = calendar.before(quarter, WINDOW_QUARTERS - 1).start();
    LocalDate end = quarter.end().isAfter(asOf) ? asOf : quarter.end();
    return new ReviewPeriod(calendar, new Period(asOf, quarter, start, end));
  }

  public LocalDate asOf() {
    return period.asOf();
  }

  /** The last twelve quarters, the review quarter last. */
  public List<Quarter> trend() {
    return calendar.quartersUpTo(period.quarter(), TREND_QUARTERS);
  }

  /** The first day of {@link #trend}. */
  public LocalDate trendStart() {
    return period.quarter().start().minusMonths(3L * (TREND_QUARTERS - 1));
  }

  /** The window's complete months; empty where it has none yet. */
  public Optional<Months> windowMonths() {
    return Months.within(period.windowStart(), period.windowEnd());
  }

  /** The complete months of the twelve quarters, which have some whatever the as-of date. */
  public Months trendMonths() {
    return Months.within(trendStart(), period.windowEnd()).orElseThrow();
  }

  /** Whether a day lies in the window; nothing does that is not dated. */
  public boolean isInWindow(LocalDate day) {
    return isWithin(day, period.windowStart(), period.windowEnd());
  }

  /** Whether a day lies in the twelve quarters, up to the end of the window. */
  public boolean isInTrend(LocalDate day) {
    return isWithin(day, trendStart(), period.windowEnd());
  }

  private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
    return day != null && !day.isBefore(first) && !day.isAfter(last);
  }
}
