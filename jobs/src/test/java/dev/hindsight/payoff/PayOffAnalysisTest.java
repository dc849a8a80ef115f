package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.TradeOffCompany;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule once, over {@link TradeOffCompany}, reckoned by hand. */
class PayOffAnalysisTest {

  private static PayOff payOff;

  @BeforeAll
  static void analyse() {
    payOff = found(TradeOffCompany.written(), ReportParameters.fiscalYearFrom(1)).require();
  }

  @Test
  void ledgerHoldsTheRequestsFirstDecidedInTwelveQuartersLatestFirst() {
    assertThat(payOff.firstDay()).isEqualTo(LocalDate.parse("2023-10-01"));
    assertThat(payOff.lastDay()).isEqualTo(TradeOffCompany.AS_OF);
    assertThat(payOff.ledger().total()).isEqualTo(12);
    assertThat(payOff.ledger().rows())
        .extracting(TradeOff::requestId)
        .containsExactly(
            "RY3", "RY2", "RN4", "RY4b", "RY4a", "RA2", "RA1", "RY1", "RN1", "RN2", "RN3", "RY6b");
  }

  @Test
  void baselinesAreTheWinRatesOfTheOtherAnswer() {
    assertThat(payOff.notNow()).extracting("count", "of").containsExactly(1L, 4L);
    assertThat(payOff.yes()).extracting("count", "of").containsExactly(2L, 4L);
    assertThat(row("RY1").likely().require()).isCloseTo(0.25, within(1e-9));
    assertThat(row("RN1").likely().require()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void gainIsTheShareTimesWonMinusWhatIsLikely() {
    assertThat(gain("RY1")).isEqualTo(75);
    assertThat(gain("RY2")).isEqualTo(-25);
    assertThat(gain("RY4a")).isEqualTo(-12.5);
    assertThat(gain("RY6b")).isEqualTo(37.5);
    assertThat(gain("RA1")).isEqualTo(75);
    assertThat(gain("RN1")).isEqualTo(50);
    assertThat(gain("RN2")).isEqualTo(-50);
    assertThat(row("RY3").gain()).isEqualTo(Measured.not("the deal is open"));
    assertThat(row("RA2").gain()).isEqualTo(Measured.not("the deal has no size"));
  }

  @Test
  void sizeIsSplitOverTheDealsDecidedRequestsWheneverDecided() {
    assertThat(row("RY4a").share()).isEqualByComparingTo("50");
    assertThat(row("RY4b").share()).isEqualByComparingTo("50");
    assertThat(row("RY6b").share()).isEqualByComparingTo("50");
    assertThat(row("RN3").dealSize()).isEqualByComparingTo("100");
    assertThat(row("RN4").share()).isEqualByComparingTo("100");
    assertThat(row("RA2").share()).isNull();
  }

  @Test
  void answerIsTheLastUpToTheClose() {
    TradeOff turned = row("RY2");
    assertThat(turned.answer()).isEqualTo(DecisionClass.YES);
    assertThat(turned.decidedAt()).isEqualTo(LocalDate.parse("2026-07-10"));
    assertThat(turned.decisionQuarter()).isEqualTo("2026Q3");
    assertThat(turned.answers())
        .containsExactly(
            new TradeOff.Answer(
                LocalDate.parse("2026-07-10"), DecisionClass.NOT_NOW, "", "", "busy"),
            new TradeOff.Answer(LocalDate.parse("2026-08-01"), DecisionClass.YES, "", "", ""));
    assertThat(row("RA1").alternativeKind()).isEqualTo("low_code");
    assertThat(row("RA2").alternativeKind()).isEqualTo("unknown");
    assertThat(row("RY1").alternativeKind()).isEmpty();
  }

  @Test
  void displacementCostIsTheAttributableRevenueOfWhatAYesDisplaced() {
    assertThat(payOff.rateRatio().require().value()).isCloseTo(2, within(1e-9));
    assertThat(payOff.fraction().require().value()).isCloseTo(0.5, within(1e-9));
    assertThat(row("RY1").displacedArr()).isEqualByComparingTo("80");
    assertThat(row("RY1").displacementCost().require().value()).isEqualTo(40);
    assertThat(row("RY1").displaced())
        .containsExactly(new TradeOff.Displaced("I1", "One", LocalDate.parse("2025-01-10"), 0));
    assertThat(row("RN1").displacedArr()).isEqualByComparingTo("80");
    assertThat(row("RN1").displacementCost()).isEqualTo(Measured.of(new Estimate(0, 0, 0)));
    assertThat(row("RY4a").displacementCost()).isEqualTo(Measured.of(new Estimate(0, 0, 0)));
    assertThat(payOff.panel().require().exposed().left().accounts()).isEqualTo(8);
  }

  @Test
  void verdictIsTheSignOfNetOnceItCanBeJudged() {
    assertThat(payOff.ledger().rows())
        .extracting(TradeOff::requestId, TradeOff::verdict, TradeOff::reason)
        .contains(
            tuple("RY1", PayOffVerdict.PAID_OFF, ""),
            tuple("RY4a", PayOffVerdict.DID_NOT, ""),
            tuple("RN1", PayOffVerdict.PAID_OFF, ""),
            tuple("RN2", PayOffVerdict.DID_NOT, ""),
            tuple("RY3", PayOffVerdict.TOO_EARLY, "the deal is open"),
            tuple(
                "RY2",
                PayOffVerdict.TOO_EARLY,
                "something it displaced still exposes a customer that waits for it"),
            tuple("RA2", PayOffVerdict.NOT_MEASURED, "the deal has no size"));
    assertThat(row("RY1").net().require().value()).isEqualTo(35);
    assertThat(row("RY2").displaced().get(0).exposes()).isEqualTo(1);
    assertThat(row("RY3").net()).isEqualTo(Measured.not("the deal is open"));
  }

  @Test
  void totalsAreTheSumsOfTheRows() {
    NetTotal settled = payOff.all().settled();
    assertThat(settled)
        .extracting("requests", "paidOff", "didNot", "notMeasured")
        .containsExactly(10L, 4L, 5L, 1L);
    assertThat(settled.won()).extracting("count", "of").containsExactly(5L, 10L);
    assertThat(settled.amount()).isEqualByComparingTo("750");
    assertThat(settled.gain().require().value()).isEqualTo(162.5);
    assertThat(settled.displacementCost().require().value()).isEqualTo(80);
    assertThat(settled.forgone().require().value()).isEqualTo(100);
    assertThat(settled.net().require().value()).isEqualTo(-17.5);
    assertThat(settled.effortCost()).isEqualTo(Measured.not("no `effort-day-rate` is configured"));
    assertThat(payOff.given().settled().net().require().value()).isEqualTo(82.5);
    assertThat(payOff.refused().settled().net().require().value()).isEqualTo(-100);
  }

  @Test
  void whatIsTooEarlyIsTotalledApartSoFar() {
    NetTotal tooEarly = payOff.all().tooEarly();
    assertThat(tooEarly)
        .extracting("requests", "paidOff", "didNot", "notMeasured")
        .containsExactly(2L, 0L, 0L, 0L);
    assertThat(tooEarly.gain().require().value()).isEqualTo(-25);
    assertThat(tooEarly.net().require().value()).isEqualTo(-25);
    assertThat(tooEarly.amount()).isEqualByComparingTo("200");
  }

  @Test
  void breakdownsHaveAllQuartersAndTheLevelsThatOccur() {
    assertThat(names(PayOffDimension.DECISION_QUARTER))
        .hasSize(12)
        .startsWith("2023Q4")
        .endsWith("2026Q3");
    assertThat(names(PayOffDimension.PRODUCT_MANAGER)).containsExactly("(none)", "Ada", "Bo");
    assertThat(names(PayOffDimension.DECISION_CLASS))
        .containsExactly("yes", "not_now", "alternative");
    assertThat(names(PayOffDimension.ALTERNATIVE_KIND)).containsExactly("low_code", "unknown");
    assertThat(names(PayOffDimension.SIZE_BAND)).containsExactly("small", "(none)");
    assertThat(names(PayOffDimension.STRATEGIC_FIT))
        .containsExactly("aligned", "neutral", "(none)");
    assertThat(names(PayOffDimension.OTHER_PROSPECTS)).containsExactly("1–2", "3+", "(none)");
    assertThat(payOff.by(PayOffDimension.DEAL_TYPE))
        .isEqualTo(Measured.not("the `deals` export has no column `deal_type`"));
    PayOffLevel first = payOff.by(PayOffDimension.DECISION_QUARTER).require().get(0);
    assertThat(first.settled().net().require().value()).isEqualTo(37.5);
  }

  @Test
  void aTotalOfNothingButWhatIsNotMeasuredIsNotMeasured() {
    PayOffLevel unknown = payOff.by(PayOffDimension.ALTERNATIVE_KIND).require().get(1);
    assertThat(unknown.settled().requests()).isEqualTo(1);
    assertThat(unknown.settled().net()).isEqualTo(Measured.not("the deal has no size"));
    assertThat(unknown.tooEarly().net()).isEqualTo(Measured.of(new Estimate(0, 0, 0)));
  }

  @Test
  void everyTradeOffFindsWhatLikeOnesCameTo() {
    assertThat(payOff.ledger().rows())
        .filteredOn(each -> each.verdict() != PayOffVerdict.TOO_EARLY)
        .allSatisfy(
            row -> assertThat(payOff.like()).filteredOn(like -> like.holds(row)).hasSize(1));
    assertThat(payOff.like().get(0))
        .satisfies(like -> assertThat(like.answer()).isEqualTo(DecisionClass.YES))
        .satisfies(like -> assertThat(like.sizeBand()).isEqualTo("small"))
        .satisfies(like -> assertThat(like.segment()).isEmpty())
        .satisfies(like -> assertThat(like.settled().requests()).isEqualTo(4));
  }

  @Test
  void promisesAreKeptLateOrNotDeliveredOnceTheyAreDue() {
    Promises promises = payOff.promises().require();
    assertThat(counts(promises.all())).containsExactly(1L, 1L, 1L, 3L);
    assertThat(promises.all().medianDaysLate()).isEqualTo(Measured.of(10.0));
    assertThat(promises.notDue()).isEqualTo(1);
    assertThat(promises.byProductManager().require())
        .extracting(PromiseOutcomes::name, PromiseOutcomes::due)
        .containsExactly(tuple("(none)", 2L), tuple("Ada", 1L));
    assertThat(promises.byQuarter())
        .extracting(PromiseOutcomes::name, PromiseOutcomes::due)
        .containsExactly(tuple("2025Q1", 2L), tuple("2025Q4", 1L));
    assertThat(promises.byQuarter().get(1).medianDaysLate())
        .isEqualTo(Measured.not("none was late"));
    assertThat(payOff.ledger().rows())
        .extracting(TradeOff::requestId, TradeOff::promise)
        .contains(
            tuple("RY1", PromiseKept.ON_TIME),
            tuple("RA1", PromiseKept.LATE),
            tuple("RY4a", PromiseKept.NOT_DELIVERED),
            tuple("RY3", PromiseKept.NOT_DUE),
            tuple("RY2", PromiseKept.NOT_PROMISED));
  }

  @Test
  void remarksSayWhatTotalsLeaveOut() {
    assertThat(payOff.remarks())
        .containsExactly(
            "What was given is held against like deals with a not now, what was refused against like"
                + " deals with a yes: their nets cannot be added together. Where a row has both, its net says"
                + " how far the answers were ahead of the other answer, not what was earned.",
            "Of 3 requests answered with a yes or an alternative that displaced something, 1 still"
                + " exposes a customer that waits, and is too early: customers may still leave over"
                + " it. From 2026Q3 on it is 1 of 1: that little churn is put down to the settled"
                + " ones of these quarters does not mean that none is to come.",
            "Net leaves out the cost of effort: no `effort-day-rate` is configured.",
            "1 of 12 trade-offs is not measured and adds nothing to the totals; of 1 the deal has no"
                + " size.",
            "ARR of 80 of customers that left falls on 1 request that displaced something and does"
                + " not stand here with a yes or an alternative: first decided earlier, answered"
                + " otherwise at last, or not decided at all. No total bears it.");
  }

  @Test
  void intervalsOfRowsKeepTheRowsOutcome() {
    Estimate won = row("RY1").gain().require();
    assertThat(won.lower()).isBetween(0.0, 75.0);
    assertThat(won.upper()).isEqualTo(100);
    Estimate cost = row("RY1").displacementCost().require();
    assertThat(cost.lower()).isLessThan(40);
    assertThat(cost.upper()).isBetween(40.0, 80.0);
    assertThat(row("RY1").net().require().lower()).isLessThan(35);
    assertThat(row("RY1").net().require().upper()).isGreaterThan(35);
  }

  @Test
  void effortCostsWhatADayCosts() {
    PayOff with = found(TradeOffCompany.written(), TradeOffCompany.dayRate("10.5")).require();
    TradeOff row = row(with, "RY1");
    assertThat(row.effortCost()).isEqualTo(Measured.of(new Estimate(15.75, 15.75, 15.75)));
    assertThat(row.net().require().value()).isEqualTo(19.25);
    assertThat(row(with, "RA1").effortCost())
        .isEqualTo(Measured.not("the request has no `effort_days`"));
    assertThat(row(with, "RA1").net().require().value()).isEqualTo(35);
    assertThat(row(with, "RN1").effortCost()).isEqualTo(Measured.of(new Estimate(0, 0, 0)));
    assertThat(with.all().settled().effortCost().require().value()).isEqualTo(15.75);
    assertThat(with.all().settled().net().require().value()).isEqualTo(-33.25);
    assertThat(with.remarks())
        .contains(
            "7 requests answered with a yes or an alternative have no `effort_days`: their net leaves"
                + " out the cost of effort.");
  }

  @Test
  void withoutCustomersThatWaitNetLeavesOutWhatWasDisplacedInEveryTotalAlike() {
    PayOff without =
        found(TradeOffCompany.written().without(Waiting.TABLE), ReportParameters.fiscalYearFrom(1))
            .require();
    String reason =
        "there is no `waiting` export: it takes a row for each customer and roadmap item that it"
            + " waits for, with `account_id`, `roadmap_item_id` and `waiting_since`";
    assertThat(without.panel()).isEqualTo(Measured.not(reason));
    assertThat(row(without, "RY1").gain().require().value()).isEqualTo(75);
    assertThat(row(without, "RY1").displacementCost()).isEqualTo(Measured.not(reason));
    assertThat(row(without, "RY1").net().require()).isEqualTo(row(without, "RY1").gain().require());
    assertThat(row(without, "RY1").verdict()).isEqualTo(PayOffVerdict.PAID_OFF);
    assertThat(row(without, "RN1").net().require().value()).isEqualTo(50);
    NetTotal given = without.given().settled();
    assertThat(given.gain()).isEqualTo(given.net());
    assertThat(given.gain().require().value()).isEqualTo(75 + 75 - 25 - 12.5 - 12.5 + 37.5);
    assertThat(without.refused().settled().net().require().value()).isEqualTo(-100);
    assertThat(without.all().settled().gain()).isEqualTo(given.gain());
    assertThat(without.all().settled().net().require().value())
        .isEqualTo(given.net().require().value() - 100);
    assertThat(without.breakdowns())
        .filteredOn(each -> each.levels().isMeasured())
        .flatExtracting(each -> each.levels().require())
        .allSatisfy(
            level ->
                assertThat(level.settled().displacementCost()).isEqualTo(Measured.not(reason)));
    assertThat(without.remarks())
        .contains("Net leaves out what displaced items cost: " + reason + ".");
  }

  @Test
  void aDealOfSizeZeroOrNoneHasNoLikelihoodAndComesToNothing() {
    WrittenExports written = TradeOffCompany.written();
    written.rows(
        Deals.TABLE,
        "deal_id=Z1 outcome=won expected_amount=0 closed_at=2025-04-01",
        "deal_id=Z2 outcome=lost amount=0 closed_at=2025-04-01",
        "deal_id=Z3 outcome=open");
    for (int deal = 1; deal <= 3; deal++) {
      written
          .rows(
              Requests.TABLE,
              "request_id=RZ%d deal_id=Z%d requested_at=2024-12-20 product_manager=Zoe"
                  .formatted(deal, deal))
          .rows(
              Decisions.TABLE,
              "request_id=RZ%d decided_at=2025-01-07 decision=%s"
                  .formatted(deal, deal == 2 ? "not_now" : "yes"));
    }
    PayOff found = found(written, ReportParameters.fiscalYearFrom(1)).require();
    Measured<Object> noSize = Measured.not("the deal has no size");
    for (String request : List.of("RZ1", "RZ2", "RZ3")) {
      assertThat(row(found, request).likely()).as(request).isEqualTo(noSize);
      assertThat(row(found, request).gain().isMeasured()).as(request).isFalse();
      assertThat(row(found, request).net().isMeasured()).as(request).isFalse();
      assertThat(row(found, request).share()).as(request).isNull();
    }
    PayOffLevel zoe =
        found.by(PayOffDimension.PRODUCT_MANAGER).require().stream()
            .filter(level -> level.name().equals("Zoe"))
            .findFirst()
            .orElseThrow();
    assertThat(zoe.settled().notMeasured()).isEqualTo(2);
    assertThat(zoe.tooEarly().notMeasured()).isEqualTo(1);
    assertThat(zoe.settled().gain()).isEqualTo(noSize);
    assertThat(zoe.settled().forgone()).isEqualTo(noSize);
    assertThat(zoe.settled().net()).isEqualTo(noSize);
    assertThat(found.given().settled().gain()).isEqualTo(payOff.given().settled().gain());
    assertThat(found.remarks())
        .contains(
            "4 of 15 trade-offs are not measured and add nothing to the totals; of 4 the deal has no"
                + " size.");
  }

  /** A level with measured refusals alone does not make nothing of its yeses. */
  @Test
  void gainIsNotMeasuredWhereNoneOfWhatWasGivenIs() {
    WrittenExports written =
        TradeOffCompany.written()
            .rows(Deals.TABLE, "deal_id=Z outcome=won closed_at=2025-04-01")
            .rows(
                Requests.TABLE,
                "request_id=RZ deal_id=Z requested_at=2024-12-20 product_manager=Zoe",
                "request_id=RZN deal_id=N1 requested_at=2024-01-01 product_manager=Zoe")
            .rows(
                Decisions.TABLE,
                "request_id=RZ decided_at=2025-01-07 decision=yes",
                "request_id=RZN decided_at=2024-01-10 decision=not_now");
    NetTotal zoe =
        found(written, ReportParameters.fiscalYearFrom(1))
            .require()
            .by(PayOffDimension.PRODUCT_MANAGER)
            .require()
            .stream()
            .filter(level -> level.name().equals("Zoe"))
            .findFirst()
            .orElseThrow()
            .settled();
    assertThat(zoe.requests()).isEqualTo(2);
    assertThat(zoe.notMeasured()).isEqualTo(1);
    assertThat(zoe.gain()).isEqualTo(Measured.not("the deal has no size"));
    assertThat(zoe.displacementCost()).isEqualTo(Measured.not("the deal has no size"));
    assertThat(zoe.net().require().value()).isEqualTo(25);
  }

  private static Measured<PayOff> found(WrittenExports written, Parameters parameters) {
    return new FoundPayOff(
            written, TradeOffCompany.basis(written), TradeOffCompany.sizeBands(), parameters)
        .findings();
  }

  private static List<Long> counts(PromiseOutcomes outcomes) {
    return List.of(
        outcomes.onTime().count(),
        outcomes.late().count(),
        outcomes.notDelivered().count(),
        outcomes.due());
  }

  private static List<String> names(PayOffDimension dimension) {
    return payOff.by(dimension).require().stream().map(PayOffLevel::name).toList();
  }

  private static double gain(String request) {
    return row(request).gain().require().value();
  }

  private static TradeOff row(String request) {
    return row(payOff, request);
  }

  private static TradeOff row(PayOff payOff, String request) {
    return payOff.ledger().rows().stream()
        .filter(each -> each.requestId().equals(request))
        .findFirst()
        .orElseThrow();
  }
}
