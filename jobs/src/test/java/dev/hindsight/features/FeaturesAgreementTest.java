package dev.hindsight.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.history.DealHistory;
import dev.hindsight.payoff.ValuedInMemory;
import dev.hindsight.plain.PlainDeals;
import dev.hindsight.plain.PlainFeatures;
import dev.hindsight.plain.RandomTradingCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small companies with everything that can happen, recomputed by {@link PlainFeatures}. */
class FeaturesAgreementTest {

  private static final LocalDate AS_OF = LocalDate.parse("2026-08-10");
  private static final ReviewPeriod PERIOD = ReviewPeriod.of(new FiscalCalendar(1), AS_OF);
  private static final List<String> NAMES =
      List.of("SSO", "sso ", "Audit log", "audit  LOG", "Offline mode", "Export", " export");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void agreesWithThePlainRecomputation(int seed) {
    WrittenExports exports = exports(seed);
    ReviewBasis basis = exports.basis(PERIOD, "USD");
    List<DealHistory> histories = exports.histories().deals();
    ValuedInMemory valued = ValuedInMemory.of(histories, basis);

    Features found = FoundFeatures.of(histories, basis).with(valued).require();

    Map<String, PlainFeatures.Plain> plain = plain(exports, valued).all();
    for (Map.Entry<String, PlainFeatures.Plain> each : plain.entrySet()) {
      Feature feature =
          found.features().stream()
              .filter(one -> PlainFeatures.key(one.name()).equals(each.getKey()))
              .findFirst()
              .orElseThrow();
      assertAgrees(feature, each.getValue());
      FeatureMoney money = feature.money().require();
      assertMoved(money.worth(), plain, one -> one.worth, each.getValue());
      assertMoved(money.givenNet(), plain, one -> one.givenNet, each.getValue());
      assertMoved(money.refusedForgone(), plain, one -> one.forgone, each.getValue());
    }
    assertThat(plain).hasSizeGreaterThan(3);
  }

  private static WrittenExports exports(int seed) {
    WrittenExports exports =
        RandomTradingCompany.of(seed)
            .without(Waiting.TABLE)
            .without(Displacements.TABLE)
            .present(Requests.TABLE, Requests.FEATURE);
    Random random = new Random(seed);
    Set<String> known =
        deals(exports).all().stream()
            .map(deal -> deal.row().get(Deals.DEAL_ID))
            .collect(Collectors.toSet());
    exports
        .written(Requests.TABLE)
        .forEach(
            row -> {
              row.remove(Requests.FEATURE);
              int name = random.nextInt(NAMES.size() + 1);
              if (name < NAMES.size() && known.contains(row.get(Requests.DEAL_ID))) {
                row.put(Requests.FEATURE, NAMES.get(name));
              }
            });
    return exports;
  }

  private static PlainFeatures plain(WrittenExports exports, ValuedInMemory valued) {
    Map<String, List<Map<String, String>>> raised =
        exports.written(Requests.TABLE).stream()
            .filter(row -> !LocalDate.parse(row.get(Requests.REQUESTED_AT)).isAfter(AS_OF))
            .collect(Collectors.groupingBy(row -> row.get(Requests.DEAL_ID)));
    return new PlainFeatures(
        deals(exports).all(),
        raised,
        PERIOD.trendStart(),
        PERIOD.period().windowEnd(),
        valued.tradeOffs());
  }

  private static PlainDeals deals(WrittenExports exports) {
    return new PlainDeals(
        exports, AS_OF, PERIOD.period().windowStart(), PERIOD.period().windowEnd());
  }

  private static void assertAgrees(Feature feature, PlainFeatures.Plain plain) {
    assertThat(feature.deals()).isEqualTo(plain.deals);
    assertThat(feature.asked().require()).isEqualByComparingTo(plain.asked);
    assertRate(feature.wonWith(), plain.wonWith, plain.with);
    assertRate(feature.wonWithout(), plain.wonWithout, plain.without);
    for (DecisionClass answer :
        List.of(
            DecisionClass.YES,
            DecisionClass.NOT_NOW,
            DecisionClass.NEVER,
            DecisionClass.ALTERNATIVE)) {
      assertThat(feature.answered(answer))
          .isEqualTo((long) plain.answers.getOrDefault(answer.name().toLowerCase(Locale.ROOT), 0));
    }
  }

  private static void assertRate(Rate rate, int count, int of) {
    assertThat(rate.count()).isEqualTo(count);
    assertThat(rate.of()).isEqualTo(of);
  }

  /** What is taken of a feature. */
  private interface Values {
    List<Double> of(PlainFeatures.Plain plain);
  }

  private static void assertMoved(
      PerRequest found,
      Map<String, PlainFeatures.Plain> all,
      Values values,
      PlainFeatures.Plain plain) {
    assertThat(found.requests()).isEqualTo(values.of(plain).size());
    if (found.shrunk().isMeasured()) {
      List<List<Double>> groups = all.values().stream().map(values::of).toList();
      assertThat(found.shrunk().require())
          .isCloseTo(PlainFeatures.moved(groups, values.of(plain)), within(0.01));
    }
  }
}
