package dev.hindsight.churn;

import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.Months;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Months in short: {@code u} unexposed, {@code e} exposed, {@code a} afterwards, {@code !} left.
 */
@ExtendWith(LocalSpark.class)
class AccountMonthsTest {

  private static final String CUSTOMER = "account_id=a customer_since=2020-01-01";
  private static final String WAITS = "account_id=a roadmap_item_id=i waiting_since=2025-01-15";
  private static final String ITEM = "roadmap_item_id=i";

  private final WrittenExports exports = new WrittenExports();
  private String asOf = "2026-06-30";
  private int exposureDays = 365;

  @Test
  void monthsBeforeADisplacementAreNeverExposed(SparkSession spark) {
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-01");

    assertThat(months(spark))
        .containsExactly(
            "2025-07u",
            "2025-08u",
            "2025-09u",
            "2025-10u",
            "2025-11u",
            "2025-12u",
            "2026-01u",
            "2026-02u",
            "2026-03e",
            "2026-04e",
            "2026-05e",
            "2026-06e");
  }

  @Test
  void aDisplacementWithinAMonthExposesFromTheNextFirstDay(SparkSession spark) {
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-02");

    assertThat(months(spark)).contains("2026-03u", "2026-04e");
  }

  @Test
  void exposureLastsSoManyDaysTheFirstBeingDayZeroAndMonthsAfterItAreOnNeitherSide(
      SparkSession spark) {
    exposureDays = 31;
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-01");
    assertThat(months(spark)).contains("2026-02u", "2026-03e", "2026-04a", "2026-05a");

    exposureDays = 32;
    assertThat(months(spark)).contains("2026-03e", "2026-04e", "2026-05a");
  }

  @Test
  void whoWaitsAfterTheDisplacementIsExposedFromThenOn(SparkSession spark) {
    exports.rows(Waiting.TABLE, "account_id=a roadmap_item_id=i waiting_since=2026-04-10");
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(RoadmapItems.TABLE, ITEM);
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2025-12-01");

    assertThat(months(spark)).containsExactly("2026-05e", "2026-06e");
  }

  @Test
  void anItemDisplacedByManyRequestsIsDisplacedFromTheFirst(SparkSession spark) {
    waiting(
        ITEM,
        "request_id=r2 roadmap_item_id=i displaced_at=2026-05-01",
        "request_id=r1 roadmap_item_id=i displaced_at=2026-02-01",
        "request_id=r3 roadmap_item_id=i displaced_at=2026-06-01");

    assertThat(months(spark)).contains("2026-01u", "2026-02e", "2026-05e");
  }

  @Test
  void anAccountThatWaitsForManyItemsHasOneMonthAMonth(SparkSession spark) {
    exports.rows(
        Waiting.TABLE,
        WAITS,
        "account_id=a roadmap_item_id=j waiting_since=2026-01-01",
        "account_id=a roadmap_item_id=k waiting_since=2026-01-01");
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(RoadmapItems.TABLE, ITEM, "roadmap_item_id=j", "roadmap_item_id=k");
    exports.rows(
        Displacements.TABLE,
        "request_id=r roadmap_item_id=j displaced_at=2026-02-01",
        "request_id=r roadmap_item_id=k displaced_at=2026-03-01");

    assertThat(months(spark)).hasSize(12).contains("2026-01u", "2026-02e", "2026-03e");
  }

  @Test
  void anItemDeliveredInTheMonthItWasDisplacedExposesNobodyOnAFirstDay(SparkSession spark) {
    exports.rows(Waiting.TABLE, WAITS, "account_id=a roadmap_item_id=j waiting_since=2025-01-15");
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(
        RoadmapItems.TABLE, "roadmap_item_id=i delivered_at=2026-03-20", "roadmap_item_id=j");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-03-10");

    assertThat(months(spark))
        .contains("2026-03u", "2026-04a", "2026-06a")
        .doesNotContain("2026-03e");
  }

  @Test
  void anItemDeliveredOnTheDayItWasDisplacedWasNeverDisplacedForAnybody(SparkSession spark) {
    waiting(
        "roadmap_item_id=i delivered_at=2026-03-10",
        "request_id=r roadmap_item_id=i displaced_at=2026-03-10");

    assertThat(months(spark)).endsWith("2026-02u", "2026-03u");
  }

  @Test
  void nobodyWaitsOnTheDayOfDeliveryOrLater(SparkSession spark) {
    waiting("roadmap_item_id=i delivered_at=2026-03-01");

    assertThat(months(spark)).endsWith("2026-01u", "2026-02u");
  }

  @Test
  void whoLeavesOnTheFirstOfAMonthIsStillThereOnThatDay(SparkSession spark) {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-03-01");
    exports.rows(RoadmapItems.TABLE, ITEM);
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-02-20");

    assertThat(months(spark)).endsWith("2026-02u", "2026-03e!");
  }

  @Test
  void whoLeavesOnTheLastOfAMonthLeftInIt(SparkSession spark) {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-02-28");
    exports.rows(RoadmapItems.TABLE, ITEM);
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-02-20");

    assertThat(months(spark)).endsWith("2026-01u", "2026-02u!");
  }

  @Test
  void aCustomerCountsFromTheFirstMonthItIsOneOnTheFirstDay(SparkSession spark) {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2026-04-02");
    exports.rows(RoadmapItems.TABLE, ITEM);

    assertThat(months(spark)).containsExactly("2026-05u", "2026-06u");
  }

  @Test
  void prospectsAndAccountsThatLeftBeforeTheyCameAreNoCustomers(SparkSession spark) {
    exports.rows(Waiting.TABLE, WAITS, "account_id=b roadmap_item_id=i waiting_since=2025-01-15");
    exports.rows(
        Accounts.TABLE,
        "account_id=a",
        "account_id=b customer_since=2026-02-01 churned_at=2026-01-01");
    exports.rows(RoadmapItems.TABLE, ITEM);

    assertThat(months(spark)).isEmpty();
  }

  @Test
  void anAccountOrAnItemThatIsNotExportedIsLeftOut(SparkSession spark) {
    exports.rows(
        Waiting.TABLE,
        "account_id=a roadmap_item_id=unknown waiting_since=2025-01-15",
        "account_id=unknown roadmap_item_id=i waiting_since=2025-01-15");
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(RoadmapItems.TABLE, ITEM);

    assertThat(months(spark)).isEmpty();
  }

  @Test
  void theIncompleteMonthOfTheAsOfDateIsNotThere(SparkSession spark) {
    asOf = "2026-06-29";
    waiting(ITEM);

    assertThat(months(spark)).hasSize(11).endsWith("2026-05u");
  }

  @Test
  void whatIsDatedAfterTheAsOfDateHasNotHappened(SparkSession spark) {
    asOf = "2026-06-30";
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-07-01");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i delivered_at=2026-07-01");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-07-01");

    assertThat(months(spark)).hasSize(12).allMatch(month -> month.endsWith("u"));
  }

  @Test
  void anUndatedDisplacementIsDatedByTheFirstYesOrAlternative(SparkSession spark) {
    exports.rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-01-05");
    exports.rows(
        Decisions.TABLE,
        "request_id=r decided_at=2025-12-01 decision=yes",
        "request_id=r decided_at=2026-01-20 decision=not_now",
        "request_id=r decided_at=2026-04-01 decision=yes",
        "request_id=r decided_at=2026-02-10 decision=alternative");
    waiting(ITEM, "request_id=r roadmap_item_id=i");

    assertThat(months(spark)).contains("2026-02u", "2026-03e");
    assertThat(undated(spark)).isZero();
  }

  @Test
  void aDisplacementThatNothingDatesIsLeftOutAndCounted(SparkSession spark) {
    exports.rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-01-05");
    exports.rows(Decisions.TABLE, "request_id=r decided_at=2026-02-10 decision=never");
    waiting(ITEM, "request_id=r roadmap_item_id=i", "request_id=unknown roadmap_item_id=i");

    assertThat(months(spark)).hasSize(12).allMatch(month -> month.endsWith("u"));
    assertThat(undated(spark)).isEqualTo(2);
  }

  @Test
  void anyRangeOfMonthsHasItsPanel(SparkSession spark) {
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-01");
    Months threeYears = new Months(LocalDate.parse("2023-07-01"), 36);

    assertThat(months(spark, threeYears)).hasSize(17).startsWith("2025-02u").endsWith("2026-06e");
  }

  private void waiting(String item, String... displacements) {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(RoadmapItems.TABLE, item);
    exports.rows(Displacements.TABLE, displacements);
  }

  private ChurnFacts facts(SparkSession spark) {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(asOf), "2026Q2");
    return ChurnFacts.of(
        ReviewBasis.of(exports.exports(spark), period, new ReportingCurrency("USD")), exposureDays);
  }

  private List<String> months(SparkSession spark) {
    return months(spark, facts(spark).months().orElseThrow());
  }

  private List<String> months(SparkSession spark, Months months) {
    return facts(spark).over(months).accountMonths().collectAsList().stream()
        .map(AccountMonthsTest::inShort)
        .sorted()
        .toList();
  }

  private long undated(SparkSession spark) {
    ChurnFacts facts = facts(spark);
    return facts.over(facts.months().orElseThrow()).undated().count();
  }

  private static String inShort(Row row) {
    return row.getDate(row.fieldIndex(AccountMonths.MONTH)).toString().substring(0, 7)
        + row.<String>getAs(AccountMonths.STATE).charAt(0)
        + (row.<Boolean>getAs(AccountMonths.LEFT) ? "!" : "");
  }
}
