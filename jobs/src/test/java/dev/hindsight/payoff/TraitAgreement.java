package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.DealComparison;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.PayOffDimension;
import dev.hindsight.findings.TraitComparison;
import dev.hindsight.plain.PlainDeals;
import dev.hindsight.plain.PlainLedger;
import dev.hindsight.plain.PlainPayOff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Yes deals by trait, like for like, beside {@link PlainDeals}. */
final class TraitAgreement {

  private static final int MINIMUM_COUNT = 10;

  private final List<PlainDeals.Deal> deals;

  private TraitAgreement(List<PlainDeals.Deal> deals) {
    this.deals = deals;
  }

  static void assertAgrees(List<TraitComparison> traits, PlainPayOff plain) {
    assertThat(traits).isNotEmpty();
    TraitAgreement agreement = new TraitAgreement(plain.closed("yes"));
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
    double[] expected = likeForLike(trait.trait(), with, without);
    assertThat(found.likeForLike().isMeasured()).isEqualTo(expected != null);
    if (expected != null) {
      LikeForLike made = found.likeForLike().require();
      assertThat(made.difference().value()).isCloseTo(expected[0], within(1e-9));
      assertThat(made.difference().lower()).isCloseTo(expected[1], within(1e-6));
      assertThat(made.difference().upper()).isCloseTo(expected[2], within(1e-6));
    }
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

  /** Difference with its limits in the finest strata with enough a side; null where none is. */
  private static double[] likeForLike(
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
        return difference(tables);
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

  /** Mantel and Haenszel, Sato's variance. */
  private static double[] difference(Map<List<String>, double[]> tables) {
    double sum = 0;
    double weight = 0;
    double p = 0;
    double q = 0;
    for (double[] t : tables.values()) {
      double n = t[1] + t[3];
      sum += (t[0] * t[3] - t[2] * t[1]) / n;
      weight += t[1] * t[3] / n;
      p += (t[1] * t[1] * t[2] - t[3] * t[3] * t[0] + t[1] * t[3] * (t[3] - t[1]) / 2) / (n * n);
      q += (t[0] * (t[3] - t[2]) + t[2] * (t[1] - t[0])) / (2 * n);
    }
    double difference = sum / weight;
    double half = 1.959963984540054 * Math.sqrt((difference * p + q) / (weight * weight));
    return new double[] {difference, difference - half, difference + half};
  }
}
