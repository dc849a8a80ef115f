package dev.hindsight.review;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Level;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Period;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.WinRates;
import dev.hindsight.stats.Newcombe;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What changed in the review quarter since the quarter before, from the trend. */
final class QuarterChanges {

  private static final List<DecisionClass> ANSWERS =
      List.of(
          DecisionClass.YES,
          DecisionClass.NOT_NOW,
          DecisionClass.NEVER,
          DecisionClass.ALTERNATIVE,
          DecisionClass.MIXED);

  private final Period period;
  private final List<Level> trend;
  private final int minimumCount;

  QuarterChanges(Period period, WinRates winRates, int minimumCount) {
    this.period = period;
    this.minimumCount = minimumCount;
    trend = winRates.by(Dimension.QUARTER).levels().require();
  }

  /** The changes in sentences; not measured where one of the quarters has no closed deal. */
  Measured<List<String>> sentences() {
    if (trend.size() < 2) {
      return Measured.not("there is no deal before " + period.quarter().label());
    }
    Level before = trend.get(trend.size() - 2);
    Level now = trend.get(trend.size() - 1);
    return Stream.of(now, before)
        .filter(level -> level.all().closed() == 0)
        .findFirst()
        .<Measured<List<String>>>map(level -> Measured.not("no deal closed in " + level.name()))
        .orElseGet(() -> Measured.of(sentences(before, now)));
  }

  private List<String> sentences(Level before, Level now) {
    String closed =
        "%s closed in %s%s, %s in %s."
            .formatted(
                deals(now.all().closed()),
                now.name(),
                soFar(),
                Unit.COUNT.say((double) before.all().closed()),
                before.name());
    Predicate<DecisionClass> isYes = DecisionClass.YES::equals;
    return Stream.of(
            Optional.of(closed),
            change("The win rate", before, now, before.all().winRate(), now.all().winRate()),
            change("The win rate of yes deals", before, now, won(before), won(now)),
            change(
                "The share of yes among closed deals with a decision",
                before,
                now,
                Rates.rate(closed(before, isYes), closed(before, ANSWERS::contains)),
                Rates.rate(closed(now, isYes), closed(now, ANSWERS::contains))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String deals(long deals) {
    return Unit.COUNT.say((double) deals) + (deals == 1 ? " deal" : " deals");
  }

  /** An unfinished quarter beside a whole one would read as a collapse. */
  private String soFar() {
    return period.windowEnd().isBefore(period.quarter().end())
        ? " up to " + period.windowEnd()
        : "";
  }

  private Optional<String> change(
      String what, Level before, Level now, Rate rateBefore, Rate rateNow) {
    TwoByTwo table =
        new TwoByTwo(rateNow.count(), rateNow.of(), rateBefore.count(), rateBefore.of());
    return Newcombe.difference(table)
        .map(Rates::estimate)
        .map(
            difference ->
                "%s was %s in %s, %s in %s: %s%s."
                    .formatted(
                        what,
                        Wording.shareOf(rateNow),
                        now.name(),
                        Wording.shareOf(rateBefore),
                        before.name(),
                        Wording.points(difference),
                        clarity(difference, Math.min(rateNow.of(), rateBefore.of()))));
  }

  private String clarity(Estimate difference, long deals) {
    if (deals < minimumCount) {
      return ", too few to say";
    }
    return difference.excludes(0) ? "" : ", no clear change";
  }

  private static Rate won(Level level) {
    return level.byClass().stream()
        .filter(each -> each.decisionClass() == DecisionClass.YES)
        .map(each -> each.outcomes().winRate())
        .findFirst()
        .orElseGet(() -> Rates.rate(0, 0));
  }

  private static long closed(Level level, Predicate<DecisionClass> among) {
    return level.byClass().stream()
        .filter(each -> among.test(each.decisionClass()))
        .mapToLong(each -> each.outcomes().closed())
        .sum();
  }
}
