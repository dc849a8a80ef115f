package dev.hindsight.pressure;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.pressure.QuarterEnd.Signals;
import dev.hindsight.findings.pressure.QuarterEnd.Week;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.pressure.PressureCounts.DayKind;
import dev.hindsight.pressure.PressureCounts.Days;
import dev.hindsight.stats.ExactBinomial;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** What a quarter's last fortnight does. */
final class QuarterEnds {

  private static final int FORTNIGHT = 14;
  private static final int WEEKS = 14;
  private static final List<DayKind> DECIDED =
      List.of(DayKind.QUARTER_END_YES, DayKind.QUARTER_END_OTHER);
  private static final List<DayKind> ALL =
      List.of(DayKind.QUARTER_END_YES, DayKind.QUARTER_END_OTHER, DayKind.QUARTER_END_UNDECIDED);
  private static final IntPredicate IN = day -> day < FORTNIGHT;

  private final PressureCounts counts;
  private final int[] daysToEnd;

  QuarterEnds(PressureCounts counts) {
    this.counts = counts;
    daysToEnd = daysToEnd(counts.period());
  }

  QuarterEnd of() {
    long all = count(ALL, day -> true);
    long inFortnight = count(ALL, IN);
    long days = IntStream.of(daysToEnd).filter(IN).count();
    return new QuarterEnd(
        new Rate(
            inFortnight,
            all,
            Rates.measured(
                ExactBinomial.clopperPearson(inFortnight, all), "there are no such requests")),
        days,
        daysToEnd.length,
        ExactBinomial.p(inFortnight, all, (double) days / daysToEnd.length),
        yes(IN),
        yes(IN.negate()),
        signals(IN),
        signals(IN.negate()),
        IntStream.range(0, WEEKS).mapToObj(this::week).toList());
  }

  private Week week(int week) {
    int from = 7 * week;
    int to = from + 6;
    IntPredicate within = day -> day >= from && day <= to;
    return new Week(from, to, count(ALL, within), IntStream.of(daysToEnd).filter(within).count());
  }

  private Measured<Rate> yes(IntPredicate days) {
    return Measured.unless(
        counts.whyNot(PressureNeed.DECISIONS),
        () ->
            Shares.ofRequests(count(List.of(DayKind.QUARTER_END_YES), days), count(DECIDED, days)));
  }

  private Measured<Signals> signals(IntPredicate days) {
    long requests = count(ALL, days);
    long signals = sum(ALL, days, Days::signals);
    if (counts.whyNot(PressureNeed.SIGNALS).isPresent()) {
      return Measured.not(counts.whyNot(PressureNeed.SIGNALS).orElseThrow());
    }
    return requests == 0
        ? Measured.not("there are no such requests")
        : Measured.of(new Signals(signals, requests, (double) signals / requests));
  }

  private long count(List<DayKind> kinds, IntPredicate days) {
    return sum(kinds, days, Days::count);
  }

  private long sum(List<DayKind> kinds, IntPredicate days, ToLongFunction<Days> what) {
    return counts.days().stream()
        .filter(each -> kinds.contains(each.kind()) && days.test(each.day()))
        .mapToLong(what)
        .sum();
  }

  /** Of every day of the window. */
  private static int[] daysToEnd(ReviewPeriod period) {
    return period
        .period()
        .windowStart()
        .datesUntil(period.period().windowEnd().plusDays(1))
        .mapToInt(day -> daysToEnd(period, day))
        .toArray();
  }

  private static int daysToEnd(ReviewPeriod period, LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(day, period.calendar().quarterOf(day).end()));
  }
}
