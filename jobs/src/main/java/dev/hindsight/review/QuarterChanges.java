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
import java.util.OptionalDouble;
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

  private final Measured<Quarters> quarters;
  private final int minimumCount;
  private final String soFar;

  QuarterChanges(Period period, WinRates winRates, int minimumCount) {
    this.minimumCount = minimumCount;
    soFar = soFar(period);
    quarters =
        winRates.by(Dimension.QUARTER).levels().flatMap(trend -> Quarters.last(trend, period));
  }

  /** An unfinished quarter beside a whole one would read as a collapse. */
  private static String soFar(Period period) {
    return period.windowEnd().isBefore(period.quarter().end())
        ? " up to " + Say.day(period.windowEnd())
        : "";
  }

  /** The quarter before, and the one of the review. */
  private record Quarters(Level before, Level now) {

    static Measured<Quarters> last(List<Level> trend, Period period) {
      if (trend.size() < 2) {
        return Measured.not("there is no deal before " + period.quarter().label());
      }
      Quarters quarters = new Quarters(trend.get(trend.size() - 2), trend.get(trend.size() - 1));
      return Measured.unless(
          Stream.of(quarters.now, quarters.before)
              .filter(level -> level.all().closed() == 0)
              .findFirst()
              .map(level -> "no deal closed in " + level.name()),
          () -> quarters);
    }

    List<Change> changes() {
      Predicate<DecisionClass> isYes = DecisionClass.YES::equals;
      return Stream.of(
              new Change("The win rate", before.all().winRate(), now.all().winRate()),
              new Change("The win rate of yes deals", won(before), won(now)),
              new Change(
                  "The share of yes among closed deals with a decision",
                  Rates.rate(closed(before, isYes), closed(before, ANSWERS::contains)),
                  Rates.rate(closed(now, isYes), closed(now, ANSWERS::contains))))
          .filter(change -> change.table().holdsBoth())
          .toList();
    }
  }

  /**
   * How many deals closed, and what changed clearly, in sentences; not measured where one of the
   * quarters has no closed deal.
   */
  Measured<List<String>> sentences() {
    return quarters.map(
        both -> Stream.concat(Stream.of(closed(both)), clear(both.changes()).stream()).toList());
  }

  private String closed(Quarters quarters) {
    return "%s closed in %s%s, %s in %s."
        .formatted(
            Say.count(quarters.now().all().closed(), "deal"),
            quarters.now().name(),
            soFar,
            Say.count(quarters.before().all().closed()),
            quarters.before().name());
  }

  private List<String> clear(List<Change> changes) {
    List<Judged> judged = judged(changes);
    List<String> clear = judged.stream().filter(Judged::isClear).map(this::sentence).toList();
    long lookedAt = judged.stream().filter(each -> each.p().isPresent()).count();
    if (!clear.isEmpty()) {
      return clear;
    }
    return List.of(
        lookedAt == 0
            ? "Too few deals closed to say whether anything else changed."
            : "No clear change otherwise (%s looked at).".formatted(Say.count(lookedAt, "figure")));
  }

  /** Each figure that was looked at in a sentence, clear or not. */
  List<String> lookedAt() {
    return quarters.isMeasured()
        ? judged(quarters.require().changes()).stream().map(this::sentence).toList()
        : List.of();
  }

  private String sentence(Judged judged) {
    Quarters both = quarters.require();
    return judged.sentence(both.before().name(), both.now().name());
  }

  private List<Judged> judged(List<Change> changes) {
    List<Change> tested = changes.stream().filter(change -> change.isOf(minimumCount)).toList();
    List<Double> p = Holm.adjusted(tested.stream().map(Change::p).toList());
    return changes.stream()
        .map(
            change ->
                new Judged(
                    change,
                    change.isOf(minimumCount)
                        ? OptionalDouble.of(p.get(tested.indexOf(change)))
                        : OptionalDouble.empty()))
        .toList();
  }

  /**
   * A change and how likely chance is.
   *
   * @param p adjusted for all changes that are tested; empty where deals are too few
   */
  private record Judged(Change change, OptionalDouble p) {

    /** Never more certain than all changes shown together are. */
    boolean isClear() {
      return p.isPresent() && Verdicts.isSignificant(p.getAsDouble());
    }

    String sentence(String quarterBefore, String quarter) {
      return change.sentence(quarterBefore, quarter)
          + (p.isPresent() ? verdict(p.getAsDouble()) : "too few to say.");
    }

    private String verdict(double adjusted) {
      String clear = change.points() > 0 ? "a clear rise" : "a clear fall";
      return "%s (%s).".formatted(isClear() ? clear : "no clear change", Say.p(adjusted));
    }
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
