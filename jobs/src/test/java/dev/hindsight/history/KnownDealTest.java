package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.words.Vocabularies;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KnownDealTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private static final String WON = "deal_id=d outcome=won amount=100 closed_at=2026-06-30";
  private static final String OPEN = "deal_id=d outcome=open";
  private static final String ASKED = "request_id=r deal_id=d requested_at=2026-01-10";

  @Test
  void theLastDecisionUpToTheCloseIsInForce() {
    assertThat(
            decisionClass(
                WON,
                "request_id=r decided_at=2026-06-30 decision=not_now",
                "request_id=r decided_at=2026-02-01 decision=yes",
                "request_id=r decided_at=2026-07-01 decision=never"))
        .isEqualTo("not_now");
  }

  @Test
  void aDecisionAfterTheCloseNeverCounts() {
    assertThat(decisionClass(WON, "request_id=r decided_at=2026-07-01 decision=yes"))
        .isEqualTo("undecided");
  }

  @Test
  void decisionsOnAnOpenDealCountUpToTheAsOfDate() {
    assertThat(
            decisionClass(
                OPEN,
                "request_id=r decided_at=2026-09-30 decision=yes",
                "request_id=r decided_at=2026-10-01 decision=never"))
        .isEqualTo("yes");
  }

  @Test
  void ofTwoDecisionsOnOneDayTheLaterTimeCountsWhateverTheIdentifiers() {
    assertThat(
            decisionClass(
                WON,
                "decision_id=2 request_id=r decided_at=2026-02-01T09:00 decision=yes",
                "decision_id=1 request_id=r decided_at=2026-02-01T16:00 decision=never"))
        .isEqualTo("never");
  }

  @Test
  void aDecisionWithoutATimeIsTheFirstOfItsDay() {
    assertThat(
            decisionClass(
                WON,
                "decision_id=2 request_id=r decided_at=2026-02-01 decision=yes",
                "decision_id=1 request_id=r decided_at=2026-02-01T00:01 decision=never"))
        .isEqualTo("never");
  }

  @Test
  void ofTwoDecisionsAtOneMomentTheGreaterNumberInTheIdentifierCounts() {
    assertThat(
            decisionClass(
                WON,
                "decision_id=D-10 request_id=r decided_at=2026-02-01 decision=never",
                "decision_id=D-9 request_id=r decided_at=2026-02-01 decision=yes"))
        .isEqualTo("never");
  }

  @Test
  void aDecisionOnTheDayOfTheCloseCountsWhateverItsTime() {
    assertThat(decisionClass(WON, "request_id=r decided_at=2026-06-30T23:59 decision=yes"))
        .isEqualTo("yes");
  }

  @Test
  void ofTwoDecisionsOnOneDayWithoutIdentifierTheLaterLineCounts() {
    assertThat(
            decisionClass(
                WON,
                "request_id=r decided_at=2026-02-01 decision=yes",
                "request_id=r decided_at=2026-02-01 decision=never"))
        .isEqualTo("never");
  }

  @Test
  void aDealWithDifferentAnswersIsMixedAndOneWithoutAnyUndecided() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, WON, "deal_id=e outcome=open", "deal_id=f outcome=open")
            .rows(
                Requests.TABLE,
                ASKED,
                "request_id=s deal_id=d requested_at=2026-01-11",
                "request_id=t deal_id=e requested_at=2026-01-11",
                "request_id=u deal_id=nowhere requested_at=2026-01-11")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-02-01 decision=yes",
                "request_id=s decided_at=2026-02-02 decision=never",
                "request_id=u decided_at=2026-02-02 decision=never",
                "request_id=nowhere decided_at=2026-02-02 decision=never");
    assertThat(column(exports, KnownDealTest::decisionClass))
        .isEqualTo(Map.of("d", "mixed", "e", "undecided", "f", "no_request"));
  }

  @Test
  void anUndecidedRequestLeavesTheAnswerToTheOtherOne() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, WON)
            .rows(Requests.TABLE, ASKED, "request_id=s deal_id=d requested_at=2026-01-11")
            .rows(Decisions.TABLE, "request_id=s decided_at=2026-02-01 decision=yes");
    assertThat(column(exports, KnownDealTest::decisionClass)).isEqualTo(Map.of("d", "yes"));
  }

  @Test
  void aRequestAfterTheAsOfDateIsNotThere() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, OPEN)
            .rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-10-01")
            .rows(Decisions.TABLE, "request_id=r decided_at=2026-09-01 decision=yes");
    assertThat(column(exports, KnownDealTest::decisionClass)).isEqualTo(Map.of("d", "no_request"));
  }

  @Test
  void theKindOfAlternativeIsOneMixedOrUnknown() {
    assertThat(kinds("alternative=low_code", "alternative=low_code")).isEqualTo("low_code");
    assertThat(kinds("alternative=low_code", "decided_by=x")).isEqualTo("low_code");
    assertThat(kinds("alternative=low_code", "alternative=other")).isEqualTo("mixed");
    assertThat(kinds("decided_by=x", "decided_by=x")).isEqualTo("unknown");
  }

  private static Object kinds(String first, String second) {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, WON)
            .rows(Requests.TABLE, ASKED, "request_id=s deal_id=d requested_at=2026-01-11")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-02-01 decision=alternative " + first,
                "request_id=s decided_at=2026-02-01 decision=alternative " + second);
    return column(exports, KnownDeal::alternativeKind).get("d");
  }

  @Test
  void onlyADealOfTheClassAlternativeHasAKind() {
    assertThat(
            column(
                decided(WON, "request_id=r decided_at=2026-02-01 decision=yes alternative=other"),
                KnownDeal::alternativeKind))
        .containsEntry("d", "null");
  }

  @Test
  void theFirstDecisionStartsTheClock() {
    WrittenExports exports =
        decided(
            WON,
            "request_id=r decided_at=2026-02-01 decision=not_now",
            "request_id=r decided_at=2026-03-01 decision=yes");
    assertThat(column(exports, KnownDealTest::firstDecision)).containsEntry("d", "not_now");
    assertThat(column(exports, KnownDeal::daysFromDecision)).containsEntry("d", "149");
  }

  @Test
  void differentFirstDecisionsOnOneDayAreMixed() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, OPEN)
            .rows(Requests.TABLE, ASKED, "request_id=s deal_id=d requested_at=2026-01-11")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-02-01 decision=yes",
                "request_id=s decided_at=2026-02-01 decision=never",
                "request_id=s decided_at=2026-02-02 decision=yes");
    assertThat(column(exports, KnownDealTest::firstDecision)).containsEntry("d", "mixed");
    assertThat(column(exports, KnownDealTest::decisionClass)).containsEntry("d", "yes");
    assertThat(column(exports, KnownDeal::daysFromDecision)).containsEntry("d", "241");
  }

  @Test
  void noDurationIsBuiltOnDatesThatContradict() {
    WrittenExports beforeRequest = decided(WON, "request_id=r decided_at=2026-01-09 decision=yes");
    assertThat(column(beforeRequest, KnownDealTest::firstDecision)).containsEntry("d", "null");
    assertThat(column(beforeRequest, KnownDealTest::decisionClass)).containsEntry("d", "yes");

    WrittenExports closedBeforeOpened =
        decided(WON + " opened_at=2026-07-01", "request_id=r decided_at=2026-02-09 decision=yes");
    assertThat(column(closedBeforeOpened, KnownDealTest::firstDecision)).containsEntry("d", "null");
    assertThat(column(closedBeforeOpened, KnownDeal::isInWindow)).containsEntry("d", "true");
  }

  @Test
  void theWindowHoldsFourQuartersOfClosedDealsAndOpenOnesDecidedInIt() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=before outcome=won amount=1 closed_at=2025-09-30",
                "deal_id=first outcome=lost amount=1 closed_at=2025-10-01",
                "deal_id=last outcome=no_decision amount=1 closed_at=2026-09-30",
                "deal_id=after outcome=won amount=1 closed_at=2026-10-01",
                "deal_id=idle outcome=open",
                "deal_id=old outcome=open",
                "deal_id=fresh outcome=open closed_at=2026-01-01",
                "deal_id=unborn outcome=open opened_at=2026-10-01")
            .rows(
                Requests.TABLE,
                "request_id=r deal_id=old requested_at=2025-01-01",
                "request_id=s deal_id=fresh requested_at=2025-01-01")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2025-09-30 decision=yes",
                "request_id=s decided_at=2025-10-01 decision=yes");
    assertThat(column(exports, KnownDeal::isInWindow))
        .isEqualTo(
            Map.of(
                "before", "false", "first", "true", "last", "true", "after", "false", "idle",
                "false", "old", "false", "fresh", "true"));
    assertThat(column(exports, KnownDealTest::outcome)).containsEntry("after", "open");
    assertThat(column(exports, KnownDealTest::quarter))
        .containsEntry("before", "2025Q3")
        .containsEntry("last", "2026Q3")
        .containsEntry("fresh", "2025Q4")
        .containsEntry("idle", "null");
  }

  @Test
  void withoutDecisionsEveryOpenDealBelongsToTheWindow() {
    WrittenExports exports = new WrittenExports().rows(Deals.TABLE, OPEN);
    assertThat(column(exports, KnownDeal::isInWindow)).containsEntry("d", "true");
    assertThat(column(exports, KnownDealTest::quarter)).containsEntry("d", "2026Q3");
  }

  @Test
  void sizeIsTheExpectedAmountElseTheAmount() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=expected outcome=won amount=1 expected_amount=20 closed_at=2026-01-01",
                "deal_id=amount outcome=won amount=1 closed_at=2026-01-01",
                "deal_id=none outcome=open");
    assertThat(column(exports, KnownDeal::size))
        .isEqualTo(Map.of("expected", "20.0000", "amount", "1.0000", "none", "null"));
  }

  @Test
  void moneyIsConvertedAtTheNewestRateNotAfterItsDay() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=own outcome=won amount=100 currency=USD closed_at=2026-01-01",
                "deal_id=day outcome=won amount=100 currency=EUR closed_at=2026-02-01",
                "deal_id=eve outcome=won amount=100 currency=EUR closed_at=2026-01-31",
                "deal_id=open outcome=open amount=0.3333 currency=EUR closed_at=2026-01-31",
                "deal_id=early outcome=won amount=100 currency=EUR closed_at=2025-12-31",
                "deal_id=foreign outcome=lost amount=0 currency=CHF closed_at=2026-02-01",
                "deal_id=silent outcome=open currency=CHF")
            .rows(
                FxRates.TABLE,
                "currency=EUR valid_from=2026-02-01 rate=1.2",
                "currency=EUR valid_from=2026-01-01 rate=1.1",
                "currency=USD valid_from=2026-01-01 rate=7",
                "currency=EUR valid_from=2026-10-01 rate=9");
    assertThat(column(exports, KnownDeal::size))
        .isEqualTo(
            Map.of(
                "own",
                "100.0000",
                "day",
                "120.0000",
                "eve",
                "110.0000",
                "open",
                "0.4000",
                "early",
                "null",
                "foreign",
                "null",
                "silent",
                "null"));
    assertThat(column(exports, KnownDealTest::currencyWithoutRate))
        .containsEntry("early", "EUR")
        .containsEntry("foreign", "CHF")
        .containsEntry("silent", "null")
        .containsEntry("own", "null");
  }

  private static Object decisionClass(String deal, String... decisions) {
    return column(decided(deal, decisions), KnownDealTest::decisionClass).get("d");
  }

  private static WrittenExports decided(String deal, String... decisions) {
    return new WrittenExports()
        .rows(Deals.TABLE, deal)
        .rows(Requests.TABLE, ASKED)
        .rows(Decisions.TABLE, decisions);
  }

  /** What is known of deals that exist, as text, by deal; "null" where there is nothing. */
  private static Map<String, String> column(
      WrittenExports exports, Function<KnownDeal, Object> column) {
    return exports.histories().deals(exports.basis(PERIOD, "USD")).stream()
        .filter(KnownDeal::exists)
        .collect(Collectors.toMap(KnownDeal::dealId, deal -> String.valueOf(column.apply(deal))));
  }

  private static String word(Enum<?> constant) {
    return Vocabularies.word(constant);
  }

  private static Object decisionClass(KnownDeal deal) {
    return word(deal.decisionClass());
  }

  private static Object firstDecision(KnownDeal deal) {
    return deal.firstDecision().map(KnownDealTest::word).orElse(null);
  }

  private static Object outcome(KnownDeal deal) {
    return word(deal.outcome());
  }

  private static Object quarter(KnownDeal deal) {
    return Optional.ofNullable(deal.windowDay())
        .map(day -> PERIOD.calendar().quarterOf(day).label())
        .orElse(null);
  }

  private static Object currencyWithoutRate(KnownDeal deal) {
    return deal.currencyWithoutRate().orElse(null);
  }
}
