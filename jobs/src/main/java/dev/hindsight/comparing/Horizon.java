package dev.hindsight.comparing;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.DoublePredicate;

/**
 * When a comparison will have enough to tell, at the pace of the last four quarters.
 *
 * @param differenceThatMatters what one wants to tell from nothing, above 0 and below 1
 * @param period what the report covers
 * @param since the first day of what is compared
 */
public record Horizon(double differenceThatMatters, ReviewPeriod period, LocalDate since) {

  /** Nobody plans further ahead, nor will things go on as they do. */
  private static final int YEARS = 20;

  private static final int QUARTERS = 4 * YEARS;

  /** Of what is compared over the window. */
  public static Horizon ofWindow(Parameters parameters, ReviewPeriod period) {
    return of(parameters, period, period.period().windowStart());
  }

  /** Of what is compared over the twelve quarters. */
  public static Horizon ofTrend(Parameters parameters, ReviewPeriod period) {
    return of(parameters, period, period.trendStart());
  }

  private static Horizon of(Parameters parameters, ReviewPeriod period, LocalDate since) {
    return new Horizon(parameters.differenceThatMatters().require(), period, since);
  }

  /**
   * The first quarter by whose end there is enough; not measured where that is too far ahead.
   *
   * @param isEnough whether there is, given how many times what the window holds has come since
   */
  public Measured<String> from(DoublePredicate isEnough) {
    LocalDate last = period.period().windowEnd();
    double days = ChronoUnit.DAYS.between(period.period().windowStart(), last) + 1.0;
    for (int ahead = 0; ahead <= QUARTERS; ahead++) {
      Quarter quarter = period.calendar().before(period.period().quarter(), -ahead);
      if (isEnough.test(ChronoUnit.DAYS.between(last, quarter.end()) / days)) {
        return Measured.of(quarter.label());
      }
    }
    return Measured.not("not within %s years".formatted(YEARS));
  }
}
