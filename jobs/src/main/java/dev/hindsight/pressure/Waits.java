package dev.hindsight.pressure;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.pressure.AnswerWait;
import dev.hindsight.findings.pressure.AnswerWait.Median;
import dev.hindsight.findings.pressure.AnswerWait.Week;
import dev.hindsight.findings.pressure.TurnedRound;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.pressure.PressureCounts.DayKind;
import dev.hindsight.pressure.PressureCounts.Days;
import dev.hindsight.stats.CountedMedian;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.survival.KaplanMeier;
import dev.hindsight.stats.survival.Spell;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long requests wait for an answer, and for another one. */
record Waits(PressureCounts counts) {

  private static final int HALF_A_YEAR = 180;
  private static final int MONTH = 30;
  private static final int FOR_EVER = Integer.MAX_VALUE;

  AnswerWait answers() {
    List<Spell> spells =
        spells(List.of(DayKind.WAITED_ANSWERED), List.of(DayKind.WAITED_UNANSWERED));
    long unanswered = spells.stream().mapToLong(Spell::censored).sum();
    return new AnswerWait(
        spells.stream().mapToLong(Spell::subjects).sum(),
        unanswered,
        median(KaplanMeier.of(spells).median()),
        Measured.unless(counts.whyNot(PressureNeed.SIGNALS), () -> weeks(spells)));
  }

  TurnedRound turned() {
    List<DayKind> yes = List.of(DayKind.TURNED_WITH_SIGNAL, DayKind.TURNED_WITHOUT_SIGNAL);
    List<Spell> spells = spells(yes, List.of(DayKind.STILL_REFUSED));
    KaplanMeier refused = KaplanMeier.of(spells);
    List<Days> turned = of(yes).filter(each -> each.day() <= HALF_A_YEAR).toList();
    return new TurnedRound(
        spells.stream().mapToLong(Spell::subjects).sum(),
        sum(turned),
        Rates.measured(
            refused.at(HALF_A_YEAR).map(Waits::gone),
            "no such request has been followed for 180 days"),
        withSignal(turned),
        medianDays(turned),
        curve(spells, refused));
  }

  private Measured<Rate> withSignal(List<Days> turned) {
    return Measured.unless(
        counts.whyNot(PressureNeed.SIGNALS),
        () ->
            Shares.ofRequests(
                sum(
                    turned.stream()
                        .filter(each -> each.kind() == DayKind.TURNED_WITH_SIGNAL)
                        .toList()),
                sum(turned)));
  }

  private static Measured<Double> medianDays(List<Days> turned) {
    TreeMap<Long, Long> days = new TreeMap<>();
    turned.forEach(each -> days.merge((long) each.day(), each.count(), Long::sum));
    OptionalDouble median = CountedMedian.of(days);
    return median.isPresent()
        ? Measured.of(median.getAsDouble())
        : Measured.not("no such request got a yes within 180 days");
  }

  /** On each day with an answer, and every 30 days while any request is still watched. */
  private static List<TurnedRound.Point> curve(List<Spell> spells, KaplanMeier refused) {
    NavigableSet<Integer> days = new TreeSet<>();
    refused.steps().forEach(step -> days.add(step.day()));
    IntStream.rangeClosed(0, HALF_A_YEAR / MONTH)
        .map(month -> month * MONTH)
        .filter(day -> !spells.isEmpty() && refused.atRisk(day) > 0)
        .forEach(days::add);
    return days.stream()
        .map(
            day ->
                new TurnedRound.Point(
                    day, refused.atRisk(day), Rates.estimate(gone(refused.at(day).orElseThrow()))))
        .toList();
  }

  private static Measured<Median> median(KaplanMeier.Median median) {
    if (median.value().isEmpty()) {
      return Measured.not("fewer than half of the requests were answered while watched");
    }
    return Measured.of(
        new Median(median.value().getAsDouble(), limit(median.lower()), limit(median.upper())));
  }

  private static Measured<Integer> limit(OptionalInt day) {
    return day.isPresent()
        ? Measured.of(day.getAsInt())
        : Measured.not("the interval has no end on this side");
  }

  private List<Week> weeks(List<Spell> spells) {
    return List.of(
        week("1", 0, 7, spells),
        week("2", 7, 14, spells),
        week("3", 14, 21, spells),
        week("4", 21, 28, spells),
        week("5–8", 28, 56, spells),
        week("9+", 56, FOR_EVER, spells));
  }

  /** A request that leaves on day d has waited on days 0 to d. */
  private Week week(String label, int from, int until, List<Spell> spells) {
    long days =
        spells.stream()
            .mapToLong(
                spell -> spell.subjects() * Math.max(0, Math.min(spell.exit() + 1L, until) - from))
            .sum();
    long signals =
        sum(
            of(List.of(DayKind.SIGNAL))
                .filter(each -> each.day() >= from && each.day() < until)
                .toList());
    return new Week(
        label,
        signals,
        days,
        days == 0
            ? Measured.not("no request waited so long")
            : Measured.of(700.0 * signals / days));
  }

  private List<Spell> spells(List<DayKind> events, List<DayKind> censored) {
    return Stream.concat(
            of(events).map(each -> Spell.fromDay0(each.day(), each.count(), 0)),
            of(censored).map(each -> Spell.fromDay0(each.day(), 0, each.count())))
        .toList();
  }

  private Stream<Days> of(List<DayKind> kinds) {
    return counts.days().stream().filter(each -> kinds.contains(each.kind()));
  }

  private static long sum(List<Days> days) {
    return days.stream().mapToLong(Days::count).sum();
  }

  private static Estimated gone(Estimated remaining) {
    return new Estimated(1 - remaining.value(), 1 - remaining.upper(), 1 - remaining.lower());
  }
}
