package dev.hindsight.features;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.basis.Levels;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Feature.Answered;
import dev.hindsight.findings.features.Feature.AskedBy;
import dev.hindsight.findings.features.Feature.PushedOut;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeaturePromises;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.stats.TwoByTwo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Features as findings have them.
 *
 * @param bands the size bands, or why sizes of deals say nothing
 * @param minimumCount closed deals a side, below which sides are not compared
 * @param whyNoPromises why promises are not measured; empty where they are
 * @param compared those that could be compared, by name
 * @param near names near to each
 */
record FeatureRows(
    Measured<SizeBands> bands,
    int minimumCount,
    Optional<String> whyNoPromises,
    Map<String, DealComparison> compared,
    Map<String, List<String>> near) {

  /** As many teams, segments and items are named. */
  static final int NAMED = 5;

  private static final List<DecisionClass> ANSWERS =
      List.of(
          DecisionClass.YES,
          DecisionClass.NOT_NOW,
          DecisionClass.NEVER,
          DecisionClass.ALTERNATIVE,
          DecisionClass.UNDECIDED);

  Feature row(
      String name,
      FeatureCounts counts,
      Measured<FeatureMoney> money,
      SortedMap<String, String> displaced) {
    TwoByTwo sides =
        counts.sides().stream().map(SideCounts::table).reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
    return new Feature(
        name,
        counts.spellings().count(),
        near.getOrDefault(name, List.of()),
        counts.requests(),
        counts.accounts(),
        askedBy(counts.teams()),
        askedBy(counts.segments()),
        counts.first(),
        counts.last(),
        ANSWERS.stream().map(each -> new Answered(each, counts.answered(each))).toList(),
        counts.deals(),
        sizes(counts.asked()),
        sizes(counts.open()),
        counts.withoutSize(),
        Rates.rate(sides.events1(), sides.total1()),
        Rates.rate(sides.events0(), sides.total0()),
        compared(name),
        money,
        displaced.size(),
        displaced.entrySet().stream()
            .limit(NAMED)
            .map(each -> new PushedOut(each.getKey(), each.getValue()))
            .toList(),
        Measured.unless(whyNoPromises, () -> promises(counts)));
  }

  private static List<AskedBy> askedBy(Map<String, Long> requests) {
    Stream<AskedBy> all =
        requests.entrySet().stream().map(each -> new AskedBy(each.getKey(), each.getValue()));
    return all.sorted(Levels.largestFirst(AskedBy::name, AskedBy::requests)).limit(NAMED).toList();
  }

  private Measured<BigDecimal> sizes(long units) {
    return bands.map(any -> EvenSplit.number(units, EvenSplit.MONEY_DECIMALS));
  }

  private Measured<DealComparison> compared(String name) {
    return compared.containsKey(name)
        ? Measured.of(compared.get(name))
        : Measured.not(
            "fewer than %s closed deals on a side are too few to say".formatted(minimumCount));
  }

  private static FeaturePromises promises(FeatureCounts counts) {
    return new FeaturePromises(
        counts.promised(PromiseKept.ON_TIME),
        counts.promised(PromiseKept.LATE),
        counts.promised(PromiseKept.NOT_DELIVERED),
        counts.promised(PromiseKept.NOT_DUE));
  }
}
