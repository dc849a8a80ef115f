package dev.hindsight.winrates;

import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class DealFactsTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private static final String WON = "deal_id=d outcome=won amount=100 closed_at=2026-06-30";
  private static final String OPEN = "deal_id=d outcome=open";
  private static final String ASKED = "request_id=r deal_id=d requested_at=2026-01-10";

  @Test
  void theLastDecisionUpToTheCloseIsInForce(SparkSession spark) {
    assertThat(
            decisionClass(
                spark,
                WON,
                "request_id=r decided_at=2026-06-30 decision=not_now",
                "request_id=r decided_at=2026-02-01 decision=yes",
                "request_id=r decided_at=2026-07-01 decision=never"))
        .isEqualTo("not_now");
  }

  @Test
  void aDecisionAfterTheCloseNeverCounts(SparkSession spark) {
    assertThat(decisionClass(spark, WON, "request_id=r decided_at=2026-07-01 decision=yes"))
        .isEqualTo("undecided");
  }

  @Test
  void decisionsOnAnOpenDealCountUpToTheAsOfDate(SparkSession spark) {
    assertThat(
            decisionClass(
                spark,
                OPEN,
                "request_id=r decided_at=2026-09-30 decision=yes",
                "request_id=r decided_at=2026-10-01 decision=never"))
        .isEqualTo("yes");
  }

  @Test
  void ofTwoDecisionsOnOneDayTheGreaterIdentifierAsTextCounts(SparkSession spark) {
    assertThat(
            decisionClass(
                spark,
                WON,
                "decision_id=9 request_id=r decided_at=2026-02-01 decision=yes",
                "decision_id=10 request_id=r decided_at=2026-02-01 decision=never"))
        .isEqualTo("yes");
  }

  @Test
  void ofTwoDecisionsOnOneDayWithoutIdentifierTheLaterLineCounts(SparkSession spark) {
    assertThat(
            decisionClass(
                spark,
                WON,
                "request_id=r decided_at=2026-02-01 decision=yes",
                "request_id=r decided_at=2026-02-01 decision=never"))
        .isEqualTo("never");
  }

  @Test
  void aDealWithDifferentAnswersIsMixedAndOneWithoutAnyUndecided(SparkSession spark) {
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
    assertThat(column(spark, exports, DealFacts.DECISION_CLASS))
        .isEqualTo(Map.of("d", "mixed", "e", "undecided", "f", "no_request"));
  }

  @Test
  void anUndecidedRequestLeavesTheAnswerToTheOtherOne(SparkSession spark) {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, WON)
            .rows(Requests.TABLE, ASKED, "request_id=s deal_id=d requested_at=2026-01-11")
            .rows(Decisions.TABLE, "request_id=s decided_at=2026-02-01 decision=yes");
    assertThat(column(spark, exports, DealFacts.DECISION_CLASS)).isEqualTo(Map.of("d", "yes"));
  }

  @Test
  void aRequestAfterTheAsOfDateIsNotThere(SparkSession spark) {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, OPEN)
            .rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-10-01")
            .rows(Decisions.TABLE, "request_id=r decided_at=2026-09-01 decision=yes");
    assertThat(column(spark, exports, DealFacts.DECISION_CLASS))
        .isEqualTo(Map.of("d", "no_request"));
  }

  @Test
  void theKindOfAlternativeIsOneMixedOrUnknown(SparkSession spark) {
    assertThat(kinds(spark, "alternative=low_code", "alternative=low_code")).isEqualTo("low_code");
    assertThat(kinds(spark, "alternative=low_code", "decided_by=x")).isEqualTo("low_code");
    assertThat(kinds(spark, "alternative=low_code", "alternative=other")).isEqualTo("mixed");
    assertThat(kinds(spark, "decided_by=x", "decided_by=x")).isEqualTo("unknown");
  }

  private static Object kinds(SparkSession spark, String first, String second) {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, WON)
            .rows(Requests.TABLE, ASKED, "request_id=s deal_id=d requested_at=2026-01-11")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-02-01 decision=alternative " + first,
                "request_id=s decided_at=2026-02-01 decision=alternative " + second);
    return column(spark, exports, DealFacts.ALTERNATIVE_KIND).get("d");
  }

  @Test
  void onlyADealOfTheClassAlternativeHasAKind(SparkSession spark) {
    assertThat(
            column(
                spark,
                decided(WON, "request_id=r decided_at=2026-02-01 decision=yes alternative=other"),
                DealFacts.ALTERNATIVE_KIND))
        .containsEntry("d", "null");
  }

  @Test
  void theFirstDecisionStartsTheClock(SparkSession spark) {
    WrittenExports exports =
        decided(
            WON,
            "request_id=r decided_at=2026-02-01 decision=not_now",
            "request_id=r decided_at=2026-03-01 decision=yes");
    assertThat(column(spark, exports, DealFacts.FIRST_DECISION)).containsEntry("d", "not_now");
    assertThat(column(spark, exports, DealFacts.DAYS_FROM_DECISION)).containsEntry("d", "149");
  }

  @Test
  void differentFirstDecisionsOnOneDayAreMixed(SparkSession spark) {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, OPEN)
            .rows(Requests.TABLE, ASKED, "request_id=s deal_id=d requested_at=2026-01-11")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-02-01 decision=yes",
                "request_id=s decided_at=2026-02-01 decision=never",
                "request_id=s decided_at=2026-02-02 decision=yes");
    assertThat(column(spark, exports, DealFacts.FIRST_DECISION)).containsEntry("d", "mixed");
    assertThat(column(spark, exports, DealFacts.DECISION_CLASS)).containsEntry("d", "yes");
    assertThat(column(spark, exports, DealFacts.DAYS_FROM_DECISION)).containsEntry("d", "241");
  }

  @Test
  void noDurationIsBuiltOnDatesThatContradict(SparkSession spark) {
    WrittenExports beforeRequest = decided(WON, "request_id=r decided_at=2026-01-09 decision=yes");
    assertThat(column(spark, beforeRequest, DealFacts.FIRST_DECISION)).containsEntry("d", "null");
    assertThat(column(spark, beforeRequest, DealFacts.DECISION_CLASS)).containsEntry("d", "yes");

    WrittenExports closedBeforeOpened =
        decided(WON + " opened_at=2026-07-01", "request_id=r decided_at=2026-02-09 decision=yes");
    assertThat(column(spark, closedBeforeOpened, DealFacts.FIRST_DECISION))
        .containsEntry("d", "null");
    assertThat(column(spark, closedBeforeOpened, DealFacts.IN_WINDOW)).containsEntry("d", "true");
  }

  @Test
  void theWindowHoldsFourQuartersOfClosedDealsAndOpenOnesDecidedInIt(SparkSession spark) {
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
    assertThat(column(spark, exports, DealFacts.IN_WINDOW))
        .isEqualTo(
            Map.of(
                "before", "false", "first", "true", "last", "true", "after", "false", "idle",
                "false", "old", "false", "fresh", "true"));
    assertThat(column(spark, exports, DealFacts.OUTCOME)).containsEntry("after", "open");
    assertThat(column(spark, exports, DealFacts.QUARTER))
        .containsEntry("before", "2025Q3")
        .containsEntry("last", "2026Q3")
        .containsEntry("fresh", "2025Q4")
        .containsEntry("idle", "null");
  }

  @Test
  void withoutDecisionsEveryOpenDealBelongsToTheWindow(SparkSession spark) {
    WrittenExports exports = new WrittenExports().rows(Deals.TABLE, OPEN);
    assertThat(column(spark, exports, DealFacts.IN_WINDOW)).containsEntry("d", "true");
    assertThat(column(spark, exports, DealFacts.QUARTER)).containsEntry("d", "2026Q3");
  }

  @Test
  void sizeIsTheExpectedAmountElseTheAmount(SparkSession spark) {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=expected outcome=won amount=1 expected_amount=20 closed_at=2026-01-01",
                "deal_id=amount outcome=won amount=1 closed_at=2026-01-01",
                "deal_id=none outcome=open");
    assertThat(column(spark, exports, DealFacts.SIZE))
        .isEqualTo(Map.of("expected", "20.0000", "amount", "1.0000", "none", "null"));
  }

  @Test
  void moneyIsConvertedAtTheNewestRateNotAfterItsDay(SparkSession spark) {
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
    assertThat(column(spark, exports, DealFacts.SIZE))
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
    assertThat(column(spark, exports, DealFacts.CURRENCY_WITHOUT_RATE))
        .containsEntry("early", "EUR")
        .containsEntry("foreign", "CHF")
        .containsEntry("silent", "null")
        .containsEntry("own", "null");
  }

  private static Object decisionClass(SparkSession spark, String deal, String... decisions) {
    return column(spark, decided(deal, decisions), DealFacts.DECISION_CLASS).get("d");
  }

  private static WrittenExports decided(String deal, String... decisions) {
    return new WrittenExports()
        .rows(Deals.TABLE, deal)
        .rows(Requests.TABLE, ASKED)
        .rows(Decisions.TABLE, decisions);
  }

  /** A column's values as text, by deal. */
  private static Map<String, String> column(
      SparkSession spark, WrittenExports exports, String column) {
    List<Row> rows =
        Facts.of(ReviewBasis.of(exports.exports(spark), PERIOD, new ReportingCurrency("USD")))
            .deals()
            .select(DealFacts.DEAL_ID, column)
            .collectAsList();
    return rows.stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> String.valueOf(row.get(1))));
  }
}
