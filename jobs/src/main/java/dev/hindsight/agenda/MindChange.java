package dev.hindsight.agenda;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Say;
import java.util.Optional;

/**
 * What would change our mind about something clear: so many further cases that show nothing, and by
 * when they will be there.
 *
 * <p>With n cases the estimate is d away from 0, and its limit h away from d. With m further ones
 * that show nothing it is d·n ÷ (n + m) away and its limit h·√(n ÷ (n + m)), so it is no longer
 * clear from m = n((d ÷ h)² − 1) on.
 */
final class MindChange {

  /** Nobody plans further ahead. */
  private static final int QUARTERS = 80;

  private final FiscalCalendar calendar;
  private final Quarter last;

  MindChange(Parameters parameters, Period period) {
    this.calendar = new FiscalCalendar(parameters.fiscalYearStartMonth());
    this.last = period.quarter();
  }

  /**
   * How many cases rest on, and how fast they come.
   *
   * @param cases how many there are
   * @param quarters over how many quarters they came
   * @param one what one of them is, such as "closed deal"
   * @param nothing what those would have to show, such as "without a difference"
   */
  record Pace(long cases, double quarters, String one, String nothing) {

    static final String NO_DIFFERENCE = "without a difference";
  }

  /** In a sentence; the interval leaves out 0. */
  String of(Estimate clear, Pace pace) {
    long more = more(clear, pace.cases());
    String when =
        quarter(more, pace)
            .map(quarter -> ": at the present pace in " + quarter.label())
            .orElse(", which at the present pace takes more than 20 years");
    return "It would no longer be clear after %s %s%s."
        .formatted(Say.count(more, "more " + pace.one()), pace.nothing(), when);
  }

  static long more(Estimate clear, long cases) {
    double half = clear.value() > 0 ? clear.value() - clear.lower() : clear.upper() - clear.value();
    double ratio = clear.value() / half;
    return Math.max(1, (long) Math.ceil(cases * (ratio * ratio - 1)));
  }

  private Optional<Quarter> quarter(long more, Pace pace) {
    double quarters = Math.ceil(more * pace.quarters() / pace.cases());
    return quarters > QUARTERS
        ? Optional.empty()
        : Optional.of(calendar.before(last, -(int) quarters));
  }
}
