package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.DisplacingRequest;
import dev.hindsight.findings.churn.Leaver;
import dev.hindsight.findings.churn.Retention;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.plain.PlainChurn;
import dev.hindsight.plain.PlainRetention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;

/** Churn findings beside {@link PlainChurn} and {@link PlainRetention}, figure by figure. */
final class ChurnAgreement {

  private static final Offset<Double> CLOSE = within(1e-9);

  private ChurnAgreement() {}

  /** Fails where a figure differs, or the parts of the ledger do not add up to the whole. */
  static void assertAgrees(Churn churn, PlainChurn plain, PlainRetention retention) {
    sidesAgree(churn, plain);
    effectAgrees(churn, plain);
    ledgerAgrees(churn, plain);
    retentionAgrees(churn.crossChecks().exposed(), retention, 0);
    retentionAgrees(churn.crossChecks().unexposed(), retention, 2);
    testsAgree(churn, retention);
    remarkAgrees(churn, plain.stillExposing());
  }

  private static void remarkAgrees(Churn churn, long stillExposing) {
    assertThat(churn.remarks())
        .filteredOn(remark -> remark.contains(" that exposed a customer, "))
        .hasSize(stillExposing == 0 ? 0 : 1)
        .allSatisfy(
            remark ->
                assertThat(remark)
                    .startsWith("Of " + Say.count(churn.items().total()) + " displaced")
                    .contains(", " + Say.count(stillExposing) + " still expose"));
  }

  private static void sidesAgree(Churn churn, PlainChurn plain) {
    sideAgrees(churn.panel().exposed(), plain.months('e'));
    sideAgrees(churn.panel().unexposed(), plain.months('u'));
    sideAgrees(churn.panel().afterwards(), plain.months('a'));
    LocalDate first = churn.panel().firstDay();
    LocalDate last = churn.panel().lastDay();
    List<PlainChurn.Account> left =
        plain.accounts.stream()
            .filter(each -> each.churned() != null)
            .filter(each -> !each.churned().isBefore(first) && !each.churned().isAfter(last))
            .toList();
    assertThat(churn.panel().allLeft().accounts()).isEqualTo(left.size());
    assertThat(churn.panel().allLeft().arr())
        .isEqualByComparingTo(sum(left.stream().map(PlainChurn::arrOrNothing)));
  }

  private static void sideAgrees(ChurnSide side, List<PlainChurn.Month> months) {
    List<PlainChurn.Month> left = months.stream().filter(PlainChurn.Month::left).toList();
    assertThat(side.accountMonths()).isEqualTo(months.size());
    assertThat(side.accounts())
        .isEqualTo(months.stream().map(PlainChurn.Month::account).distinct().count());
    assertThat(side.left().accounts()).isEqualTo(left.size());
    assertThat(side.left().withoutArr())
        .isEqualTo(left.stream().filter(each -> each.account().arr() == null).count());
    assertThat(side.left().arr())
        .isEqualByComparingTo(
            sum(left.stream().map(each -> PlainChurn.arrOrNothing(each.account()))));
    assertThat(side.per100AccountYears().isMeasured()).isEqualTo(!months.isEmpty());
    if (!months.isEmpty()) {
      assertThat(side.per100AccountYears().require().value())
          .isCloseTo(1200.0 * left.size() / months.size(), CLOSE);
    }
  }

  private static void effectAgrees(Churn churn, PlainChurn plain) {
    Measured<Double> atLeast = churn.effect().atLeast();
    assertThat(atLeast.isMeasured() ? atLeast.require() : Double.NaN)
        .isCloseTo(plain.atLeast(), within(1e-6));
    double[] expected = plain.rateRatio();
    assertThat(churn.effect().rateRatio().isMeasured()).isEqualTo(expected != null);
    if (expected == null) {
      assertThat(churn.attributable().isMeasured()).isFalse();
      return;
    }
    Estimate ratio = churn.effect().rateRatio().require();
    assertThat(ratio.value()).isCloseTo(expected[0], CLOSE);
    assertThat(ratio.lower()).isCloseTo(expected[1], within(1e-6));
    assertThat(ratio.upper()).isCloseTo(expected[2], within(1e-6 * expected[2]));
    double fraction = (expected[0] - 1) / expected[0];
    double left = (double) churn.panel().exposed().left().accounts();
    assertThat(churn.attributable().require().fraction().value()).isCloseTo(fraction, CLOSE);
    assertThat(churn.attributable().require().accounts().value()).isCloseTo(fraction * left, CLOSE);
    assertThat(churn.attributable().require().shareOfAllChurn().value())
        .isCloseTo(fraction * left / (double) churn.panel().left().accounts(), CLOSE);
  }

  private static void ledgerAgrees(Churn churn, PlainChurn plain) {
    Map<List<String>, BigDecimal[]> parts = plain.itemParts();
    assertThat(churn.leavers().rows()).hasSize(parts.size());
    for (Leaver leaver : churn.leavers().rows()) {
      BigDecimal[] part = parts.get(List.of(leaver.accountId(), leaver.roadmapItemId()));
      assertThat(leaver.accounts()).isEqualByComparingTo(part[0]);
      assertThat(leaver.arr()).isEqualByComparingTo(part[1]);
    }
    itemsAgree(churn, plain, parts);
    requestsAgree(churn, plain);
    partsAddUp(churn);
  }

  private static void itemsAgree(
      Churn churn, PlainChurn plain, Map<List<String>, BigDecimal[]> parts) {
    Map<String, BigDecimal> arr = new HashMap<>();
    parts.forEach((key, part) -> arr.merge(key.get(1), part[1], BigDecimal::add));
    Map<String, Long> exposed = new TreeMap<>();
    for (DisplacedItem item : churn.items().rows()) {
      exposed.put(item.roadmapItemId(), item.exposedAccounts());
      assertThat(item.arr())
          .isEqualByComparingTo(arr.getOrDefault(item.roadmapItemId(), BigDecimal.ZERO));
      assertThat(item.leavers())
          .isEqualTo(
              parts.keySet().stream()
                  .filter(key -> key.get(1).equals(item.roadmapItemId()))
                  .count());
    }
    assertThat(exposed).isEqualTo(plain.exposingItems());
  }

  private static void requestsAgree(Churn churn, PlainChurn plain) {
    Map<String, BigDecimal> arr = new HashMap<>();
    plain.requestParts().forEach((key, part) -> arr.merge(key.get(2), part[1], BigDecimal::add));
    for (DisplacingRequest request : churn.requests().rows()) {
      assertThat(request.arr())
          .isEqualByComparingTo(arr.getOrDefault(request.requestId(), BigDecimal.ZERO));
    }
    assertThat(churn.requests().rows())
        .extracting(DisplacingRequest::requestId)
        .containsExactlyInAnyOrderElementsOf(plain.requestsOfExposingItems());
  }

  /** To the last digit, and what is attributable up to rounding of binary fractions. */
  private static void partsAddUp(Churn churn) {
    BigDecimal accounts = BigDecimal.valueOf(churn.panel().exposed().left().accounts());
    BigDecimal arr = churn.panel().exposed().left().arr();
    List<DisplacedItem> items = churn.items().rows();
    List<DisplacingRequest> requests = churn.requests().rows();
    assertThat(sum(items.stream().map(DisplacedItem::accounts))).isEqualByComparingTo(accounts);
    assertThat(sum(items.stream().map(DisplacedItem::arr))).isEqualByComparingTo(arr);
    assertThat(sum(requests.stream().map(DisplacingRequest::accounts)))
        .isEqualByComparingTo(accounts);
    assertThat(sum(requests.stream().map(DisplacingRequest::arr))).isEqualByComparingTo(arr);
    if (churn.attributable().isMeasured()) {
      double whole = churn.attributable().require().arr().value();
      assertThat(items.stream().mapToDouble(each -> each.attributableArr().require().value()).sum())
          .isCloseTo(whole, within(1e-9 * Math.max(1, Math.abs(whole))));
    }
  }

  private static void retentionAgrees(
      Measured<Retention> retention, PlainRetention plain, int side) {
    int first = plain.firstDay(side);
    assertThat(retention.isMeasured()).isEqualTo(first >= 0);
    if (first < 0) {
      return;
    }
    Retention curve = retention.require();
    assertThat(curve.fromDay()).isEqualTo(first);
    for (Retention.AtRisk label : curve.atRisk()) {
      assertThat(label.accounts()).isEqualTo(plain.atRisk(label.day(), side));
    }
    SortedMap<Integer, Double> expected = plain.curve(first, side);
    assertThat(curve.curve())
        .extracting(Retention.Point::day)
        .containsExactlyElementsOf(expected.keySet());
    for (Retention.Point point : curve.curve()) {
      assertThat(point.atRisk()).isEqualTo(plain.atRisk(point.day(), side));
      assertThat(point.retained().value()).isCloseTo(expected.get(point.day()), CLOSE);
    }
  }

  private static void testsAgree(Churn churn, PlainRetention plain) {
    double expected = plain.logRank();
    assertThat(churn.crossChecks().logRank().isMeasured()).isEqualTo(!Double.isNaN(expected));
    if (!Double.isNaN(expected)) {
      assertThat(churn.crossChecks().logRank().require().statistic()).isCloseTo(expected, CLOSE);
    }
    if (churn.crossChecks().hazardRatio().isMeasured()) {
      double logRatio = Math.log(churn.crossChecks().hazardRatio().require().value());
      assertThat(plain.score(logRatio)).isCloseTo(0, within(1e-8));
    }
  }

  private static BigDecimal sum(Stream<BigDecimal> parts) {
    return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
