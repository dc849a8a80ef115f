package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.plain.PlainDeals;
import dev.hindsight.plain.PlainLedger;
import dev.hindsight.plain.PlainPayOff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Yes deals by trait, like for like, beside {@link PlainDeals}. */
final class TraitAgreement {

  private static final int MINIMUM_COUNT = 10;

  private final List<PlainDeals.Deal> deals;

  /** How many traits have enough like deals a side. */
  private long compared;

  private TraitAgreement(List<PlainDeals.Deal> deals) {
    this.deals = deals;
  }

  static void assertAgrees(List<TraitComparison> traits, PlainPayOff plain) {
    assertThat(traits).isNotEmpty();
    TraitAgreement agreement = new TraitAgreement(plain.closed("yes"));
    agreement.compared = traits.stream().filter(agreement::isCompared).count();
    traits.forEach(agreement::agrees);
  }

  private void agrees(TraitComparison trait) {
    DealComparison found = trait.comparison().require();
    List<PlainDeals.Deal> with = with(trait.trait(), trait.first());
    List<PlainDeals.Deal> without = with(trait.trait(), trait.second());
    assertThat(found.with().of()).as(trait.first()).isEqualTo(with.size());
    assertThat(found.with().count()).isEqualTo(won(with));
    assertThat(found.without().of()).as(trait.second()).isEqualTo(without.size());
    assertThat(found.without().count()).isEqualTo(won(without));
    Map<List<String>, double[]> tables = likeForLike(trait.trait(), with, without);
    assertThat(found.likeForLike().isMeasured()).isEqualTo(tables != null);
    if (tables != null) {
      double level = 1 - 0.05 / compared;
      LikeForLike made = found.likeForLike().require();
      assertThat(made.level().require()).isCloseTo(level, within(1e-12));
      agrees(made.difference(), difference(tables, level));
      agrees(made.difference95().require(), difference(tables, 0.95));
    }
  }

  private static void agrees(Estimate made, double[] expected) {
    assertThat(made.value()).isCloseTo(expected[0], within(1e-9));
    assertThat(made.lower()).isCloseTo(expected[1], within(1e-6));
    assertThat(made.upper()).isCloseTo(expected[2], within(1e-6));
  }

  private boolean isCompared(TraitComparison trait) {
    return likeForLike(
            trait.trait(), with(trait.trait(), trait.first()), with(trait.trait(), trait.second()))
        != null;
  }

  private static long won(List<PlainDeals.Deal> deals) {
    return deals.stream().filter(PlainDeals.Deal::isWon).count();
  }

  private List<PlainDeals.Deal> with(PayOffDimension trait, String level) {
    return deals.stream().filter(deal -> level.equals(level(deal, trait))).toList();
  }

  /** The one value of the deal's decided requests that state one; null where they differ. */
  private static String level(PlainDeals.Deal deal, PayOffDimension trait) {
    return switch (trait) {
      case DEAL_TYPE -> deal.value("deal_type");
      case STRATEGIC_FIT -> only(deal, row -> row.get(Requests.STRATEGIC_FIT));
      case OTHER_PROSPECTS ->
          only(
              deal,
              row ->
                  row.get(Requests.OTHER_PROSPECTS) == null
                      ? null
                      : PlainLedger.TradeOff.band(row.get(Requests.OTHER_PROSPECTS)));
      case DECISION_QUARTER, PRODUCT_MANAGER, DECISION_CLASS, ALTERNATIVE_KIND, SIZE_BAND ->
          throw new IllegalArgumentException("Invalid trait " + trait);
    };
  }

  private static String only(PlainDeals.Deal deal, Function<Map<String, String>, String> value) {
    Set<String> values =
        deal.decided().stream()
            .map(asked -> value.apply(asked.row()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return values.size() == 1 ? values.iterator().next() : null;
  }

  /** The finest strata with enough a side, {won, of, won, of} each; null where none has. */
  private static Map<List<String>, double[]> likeForLike(
      PayOffDimension trait, List<PlainDeals.Deal> with, List<PlainDeals.Deal> without) {
    boolean ofType = trait == PayOffDimension.DEAL_TYPE;
    List<Function<PlainDeals.Deal, List<String>>> strata =
        List.of(
            deal -> ofType ? List.of(deal.alike().get(0), deal.alike().get(2)) : deal.alike(),
            deal -> List.of(deal.alike().get(0), deal.alike().get(2)),
            deal -> List.of(deal.band()));
    for (Function<PlainDeals.Deal, List<String>> alike : strata) {
      Map<List<String>, double[]> tables = new HashMap<>();
      with.forEach(deal -> add(tables, alike.apply(deal), 0, deal));
      without.forEach(deal -> add(tables, alike.apply(deal), 2, deal));
      tables.values().removeIf(table -> table[1] == 0 || table[3] == 0);
      double first = tables.values().stream().mapToDouble(table -> table[1]).sum();
      double second = tables.values().stream().mapToDouble(table -> table[3]).sum();
      if (first >= MINIMUM_COUNT && second >= MINIMUM_COUNT) {
        return tables;
      }
    }
    return null;
  }

  private static void add(
      Map<List<String>, double[]> tables, List<String> stratum, int side, PlainDeals.Deal deal) {
    double[] table = tables.computeIfAbsent(stratum, same -> new double[4]);
    table[side] += deal.isWon() ? 1 : 0;
    table[side + 1]++;
  }

  /** Mantel and Haenszel; each side is as sure as one share of so many deals. */
  private static double[] difference(Map<List<String>, double[]> tables, double level) {
    double all = 0;
    for (double[] t : tables.values()) {
      all += 1 / (1 / t[1] + 1 / t[3]);
    }
    double[] share = new double[2];
    double[] unsure = new double[2];
    for (double[] t : tables.values()) {
      double weight = 1 / (1 / t[1] + 1 / t[3]) / all;
      for (int side = 0; side < 2; side++) {
        share[side] += weight * t[2 * side] / t[2 * side + 1];
        unsure[side] += weight * weight / t[2 * side + 1];
      }
    }
    double[] first = limits(share[0], unsure[0], level);
    double[] second = limits(share[1], unsure[1], level);
    double difference = share[0] - share[1];
    return new double[] {
      difference,
      difference - Math.hypot(share[0] - first[0], second[1] - share[1]),
      difference + Math.hypot(first[1] - share[0], share[1] - second[0])
    };
  }

  /** The shares of which one so far away, or further, would be seen too seldom: by halving. */
  private static double[] limits(double share, double unsure, double level) {
    double reach = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.5 + level / 2);
    DoubleUnaryOperator away =
        truth -> Math.abs(share - truth) - reach * Math.sqrt(truth * (1 - truth) * unsure);
    return new double[] {halved(share, 0, away), halved(share, 1, away)};
  }

  private static double halved(double near, double far, DoubleUnaryOperator away) {
    double inside = near;
    double outside = far;
    for (int step = 0; step < 80; step++) {
      double middle = (inside + outside) / 2;
      if (away.applyAsDouble(middle) < 0) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }
}
