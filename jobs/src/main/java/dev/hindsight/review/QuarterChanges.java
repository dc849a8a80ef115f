package dev.hindsight.review;

import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.stats.FisherExact;
import dev.hindsight.stats.Holm;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
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
  private final Measured<List<Level>> quarters;
  private final int minimumCount;

  QuarterChanges(Period period, WinRates winRates, int minimumCount) {
    this.period = period;
    this.minimumCount = minimumCount;
    quarters = winRates.by(Dimension.QUARTER).levels();
  }

  /** The changes in sentences; not measured where one of the quarters has no closed deal. */
  Measured<List<String>> sentences() {
    return quarters.flatMap(this::sentences);
  }

  private Measured<List<String>> sentences(List<Level> trend) {
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
                Say.count(before.all().closed()),
                before.name());
    return Stream.concat(Stream.of(closed), changes(before, now)).toList();
  }

  private Stream<String> changes(Level before, Level now) {
    Predicate<DecisionClass> isYes = DecisionClass.YES::equals;
    List<Change> changes =
        Stream.of(
                new Change("The win rate", before.all().winRate(), now.all().winRate()),
                new Change("The win rate of yes deals", won(before), won(now)),
                new Change(
                    "The share of yes among closed deals with a decision",
                    Rates.rate(closed(before, isYes), closed(before, ANSWERS::contains)),
                    Rates.rate(closed(now, isYes), closed(now, ANSWERS::contains))))
            .filter(change -> change.table().holdsBoth())
            .toList();
    List<Change> tested = changes.stream().filter(change -> change.isOf(minimumCount)).toList();
    List<Double> p = Holm.adjusted(tested.stream().map(Change::p).toList());
    return changes.stream()
        .map(
            change ->
                change.sentence(before.name(), now.name())
                    + (change.isOf(minimumCount)
                        ? change.verdict(p.get(tested.indexOf(change)))
                        : "too few to say."));
  }

  /** A share in the quarter before, and now. */
  private record Change(String what, Rate before, Rate now) {

    TwoByTwo table() {
      return new TwoByTwo(now.count(), now.of(), before.count(), before.of());
    }

    boolean isOf(int deals) {
      return now.of() >= deals && before.of() >= deals;
    }

    double p() {
      return FisherExact.p(table());
    }

    double points() {
      return now.estimate().require().value() - before.estimate().require().value();
    }

    String sentence(String quarterBefore, String quarter) {
      return "%s was %s of %s in %s, %s of %s in %s: %s, "
          .formatted(
              what,
              Say.share(now.estimate().require()),
              Say.count(now.of()),
              quarter,
              Say.share(before.estimate().require()),
              Say.count(before.of()),
              quarterBefore,
              Unit.POINTS.say(points()));
    }

    /** Never more certain than all changes shown together are. */
    String verdict(double adjusted) {
      String clear = points() > 0 ? "a clear rise" : "a clear fall";
      return "%s (%s)."
          .formatted(Verdicts.isSignificant(adjusted) ? clear : "no clear change", Say.p(adjusted));
    }
  }

  private static String deals(long deals) {
    return Say.count(deals) + (deals == 1 ? " deal" : " deals");
  }

  /** An unfinished quarter beside a whole one would read as a collapse. */
  private String soFar() {
    return period.windowEnd().isBefore(period.quarter().end())
        ? " up to " + Say.day(period.windowEnd())
        : "";
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
