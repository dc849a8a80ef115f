package dev.hindsight.findings;

import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Feature.Answered;
import dev.hindsight.findings.features.Feature.AskedBy;
import dev.hindsight.findings.features.Feature.PushedOut;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.FeaturePromises;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.features.Features.Credibility;
import dev.hindsight.findings.features.Features.Shrinkage;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked for in the ledger of a made-up company. */
final class FixtureFeatures {

  private static final int LISTED = 3;
  private static final int ENOUGH = 10;
  private static final double MOVED = 0.4;
  private static final double MEAN = 4_000;

  private FixtureFeatures() {}

  static Measured<Features> of(Measured<PayOff> payOff) {
    return payOff.map(each -> of(each.ledger().rows()));
  }

  private static Features of(List<TradeOff> rows) {
    Map<String, List<TradeOff>> asked =
        rows.stream()
            .filter(row -> !row.feature().isEmpty())
            .collect(Collectors.groupingBy(TradeOff::feature));
    List<Feature> features =
        asked.entrySet().stream()
            .map(each -> feature(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(Feature::requests).reversed().thenComparing(Feature::name))
            .toList();
    long named = asked.values().stream().mapToLong(List::size).sum();
    return new Features(
        features.size(),
        named,
        rows.size() - named,
        features.size(),
        features,
        dearest(features, money -> money.refusedForgone().total().value(), -1),
        dearest(features, money -> money.givenNet().total().value(), 1),
        dearest(features, money -> money.worth().shrunk().value(), 1),
        Measured.of(0.975),
        Measured.of(
            new Shrinkage(
                Measured.of(new Credibility(MEAN, 3_100, 31_000)),
                Measured.of(new Credibility(MEAN, 5_200, 44_000)),
                Measured.of(new Credibility(MEAN, 0, 38_000)))));
  }

  private static List<String> dearest(
      List<Feature> features, Function<FeatureMoney, Double> by, int sign) {
    return features.stream()
        .filter(each -> each.money().isMeasured() && by.apply(each.money().require()) != null)
        .sorted(Comparator.comparing(each -> sign * by.apply(each.money().require())))
        .limit(LISTED)
        .map(Feature::name)
        .toList();
  }

  private static Feature feature(String name, List<TradeOff> rows) {
    Rate with = won(rows, true);
    Rate without = won(rows, false);
    List<PushedOut> items =
        rows.stream()
            .flatMap(row -> row.displaced().stream())
            .map(item -> new PushedOut(item.roadmapItemId(), item.title()))
            .distinct()
            .sorted(Comparator.comparing(PushedOut::roadmapItemId))
            .toList();
    return new Feature(
        name,
        1 + name.length() % 3,
        name.startsWith("Export") ? List.of("Exports to the ledger") : List.of(),
        rows.size(),
        rows.stream().map(TradeOff::accountId).distinct().count(),
        askedBy(rows, TradeOff::salesTeam),
        askedBy(rows, TradeOff::segment),
        rows.stream().map(TradeOff::requestedAt).min(Comparator.naturalOrder()).orElseThrow(),
        rows.stream().map(TradeOff::requestedAt).max(Comparator.naturalOrder()).orElseThrow(),
        answers(rows),
        rows.size(),
        Measured.of(sizes(rows, row -> true)),
        Measured.of(sizes(rows, row -> row.outcome() == DealOutcome.OPEN)),
        rows.stream().filter(row -> row.dealSize() == null).count(),
        with,
        without,
        compared(with, without),
        Measured.of(money(rows)),
        items.size(),
        items,
        Measured.of(
            new FeaturePromises(
                promised(rows, PromiseKept.ON_TIME),
                promised(rows, PromiseKept.LATE),
                promised(rows, PromiseKept.NOT_DELIVERED),
                promised(rows, PromiseKept.NOT_DUE))));
  }

  private static List<AskedBy> askedBy(List<TradeOff> rows, Function<TradeOff, String> by) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> by.apply(row).isEmpty() ? "(none)" : by.apply(row), Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> new AskedBy(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(AskedBy::requests).reversed().thenComparing(AskedBy::name))
        .toList();
  }

  private static List<Answered> answers(List<TradeOff> rows) {
    return Stream.of(
            DecisionClass.YES,
            DecisionClass.NOT_NOW,
            DecisionClass.NEVER,
            DecisionClass.ALTERNATIVE)
        .map(
            answer ->
                new Answered(answer, rows.stream().filter(row -> row.answer() == answer).count()))
        .toList();
  }

  private static BigDecimal sizes(List<TradeOff> rows, Predicate<TradeOff> which) {
    return rows.stream()
        .filter(which)
        .map(TradeOff::dealSize)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Rate won(List<TradeOff> rows, boolean given) {
    List<TradeOff> closed =
        rows.stream()
            .filter(row -> row.answer().isGiven() == given && row.outcome() != DealOutcome.OPEN)
            .toList();
    return FixtureStatistics.rate(
        closed.stream().filter(row -> row.outcome() == DealOutcome.WON).count(), closed.size());
  }

  private static Measured<DealComparison> compared(Rate with, Rate without) {
    if (with.of() < ENOUGH || without.of() < ENOUGH) {
      return Measured.not("fewer than 10 closed deals on a side are too few to say");
    }
    Estimate difference = FixtureStatistics.difference(with, without);
    Verdict verdict = difference.excludes(0) ? Verdict.MORE_OFTEN : Verdict.NO_CLEAR_DIFFERENCE;
    return Measured.of(
        new DealComparison(
            with,
            without,
            Measured.of(new CrudeDifference(difference, 0.04, 0.08)),
            Measured.of(
                new LikeForLike(
                    Stratification.SIZE,
                    3,
                    0.98,
                    Measured.of(0.975),
                    difference,
                    Measured.of(FixtureStatistics.narrower(difference)),
                    Measured.not("one side won nothing"),
                    0.04,
                    0.08)),
            verdict,
            FixtureStatistics.detectable(verdict),
            FixtureStatistics.sensitivity(verdict)));
  }

  private static FeatureMoney money(List<TradeOff> rows) {
    List<TradeOff> settled =
        rows.stream().filter(row -> row.verdict() != PayOffVerdict.TOO_EARLY).toList();
    List<TradeOff> measured = settled.stream().filter(row -> row.net().isMeasured()).toList();
    List<TradeOff> given = measured.stream().filter(row -> row.answer().isGiven()).toList();
    List<TradeOff> refused = measured.stream().filter(row -> !row.answer().isGiven()).toList();
    double gained = sum(given, row -> row.gain().require().value());
    double forgone = sum(refused, row -> -row.gain().require().value());
    double net = sum(given, row -> row.net().require().value());
    return new FeatureMoney(
        settled.size(),
        rows.size() - settled.size(),
        settled.size() - measured.size(),
        money(given, gained),
        money(refused, forgone),
        money(measured, net - forgone),
        perRequest(measured.size(), gained + forgone),
        perRequest(given.size(), net),
        perRequest(refused.size(), forgone));
  }

  private static double sum(List<TradeOff> rows, Function<TradeOff, Double> money) {
    return rows.stream().mapToDouble(money::apply).sum();
  }

  private static Measured<BigDecimal> money(List<TradeOff> of, double sum) {
    return of.isEmpty()
        ? Measured.not("no such request can be judged yet")
        : Measured.of(BigDecimal.valueOf(Math.round(sum)));
  }

  private static PerRequest perRequest(long requests, double sum) {
    if (requests == 0) {
      Measured<Double> none = Measured.not("no such request can be judged yet");
      return new PerRequest(0, none, none);
    }
    double mean = sum / requests;
    return new PerRequest(requests, Measured.of(mean), Measured.of(MEAN + MOVED * (mean - MEAN)));
  }

  private static long promised(List<TradeOff> rows, PromiseKept kept) {
    return rows.stream().filter(row -> row.promise() == kept).count();
  }
}
