package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Months in short: {@code u} unexposed, {@code e} exposed, {@code a} afterwards, {@code !} left.
 */
class KnownCustomerTest {

  private static final String CUSTOMER = "account_id=a customer_since=2020-01-01";
  private static final String WAITS = "account_id=a roadmap_item_id=i waiting_since=2025-01-15";
  private static final String ITEM = "roadmap_item_id=i";

  private final WrittenExports exports = new WrittenExports();
  private String asOf = "2026-06-30";
  private int exposureDays = 365;

  @Test
  void monthsBeforeADisplacementAreNeverExposed() {
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-01");

    assertThat(months())
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
  void aDisplacementWithinAMonthExposesFromTheNextFirstDay() {
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-02");

    assertThat(months()).contains("2026-03u", "2026-04e");
  }

  @Test
  void exposureLastsSoManyDaysTheFirstBeingDayZeroAndMonthsAfterItAreOnNeitherSide() {
    exposureDays = 31;
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-01");
    assertThat(months()).contains("2026-02u", "2026-03e", "2026-04a", "2026-05a");

    exposureDays = 32;
    assertThat(months()).contains("2026-03e", "2026-04e", "2026-05a");
  }

  @Test
  void whoWaitsAfterTheDisplacementIsExposedFromThenOn() {
    exports.rows(Waiting.TABLE, "account_id=a roadmap_item_id=i waiting_since=2026-04-10");
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(RoadmapItems.TABLE, ITEM);
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2025-12-01");

    assertThat(months()).containsExactly("2026-05e", "2026-06e");
  }

  @Test
  void anItemDisplacedByManyRequestsIsDisplacedFromTheFirst() {
    waiting(
        ITEM,
        "request_id=r2 roadmap_item_id=i displaced_at=2026-05-01",
        "request_id=r1 roadmap_item_id=i displaced_at=2026-02-01",
        "request_id=r3 roadmap_item_id=i displaced_at=2026-06-01");

    assertThat(months()).contains("2026-01u", "2026-02e", "2026-05e");
  }

  @Test
  void anAccountThatWaitsForManyItemsHasOneMonthAMonth() {
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

    assertThat(months()).hasSize(12).contains("2026-01u", "2026-02e", "2026-03e");
  }

  @Test
  void anItemDeliveredInTheMonthItWasDisplacedExposesNobodyOnAFirstDay() {
    exports.rows(Waiting.TABLE, WAITS, "account_id=a roadmap_item_id=j waiting_since=2025-01-15");
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(
        RoadmapItems.TABLE, "roadmap_item_id=i delivered_at=2026-03-20", "roadmap_item_id=j");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-03-10");

    assertThat(months()).contains("2026-03u", "2026-04a", "2026-06a").doesNotContain("2026-03e");
  }

  @Test
  void anItemDeliveredOnTheDayItWasDisplacedWasNeverDisplacedForAnybody() {
    waiting(
        "roadmap_item_id=i delivered_at=2026-03-10",
        "request_id=r roadmap_item_id=i displaced_at=2026-03-10");

    assertThat(months()).endsWith("2026-02u", "2026-03u");
  }

  @Test
  void nobodyWaitsOnTheDayOfDeliveryOrLater() {
    waiting("roadmap_item_id=i delivered_at=2026-03-01");

    assertThat(months()).endsWith("2026-01u", "2026-02u");
  }

  @Test
  void whoLeavesOnTheFirstOfAMonthIsStillThereOnThatDay() {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-03-01");
    exports.rows(RoadmapItems.TABLE, ITEM);
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-02-20");

    assertThat(months()).endsWith("2026-02u", "2026-03e!");
  }

  @Test
  void whoLeavesOnTheLastOfAMonthLeftInIt() {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-02-28");
    exports.rows(RoadmapItems.TABLE, ITEM);
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-02-20");

    assertThat(months()).endsWith("2026-01u", "2026-02u!");
  }

  @Test
  void aCustomerCountsFromTheFirstMonthItIsOneOnTheFirstDay() {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2026-04-02");
    exports.rows(RoadmapItems.TABLE, ITEM);

    assertThat(months()).containsExactly("2026-05u", "2026-06u");
  }

  @Test
  void prospectsAndAccountsThatLeftBeforeTheyCameAreNoCustomers() {
    exports.rows(Waiting.TABLE, WAITS, "account_id=b roadmap_item_id=i waiting_since=2025-01-15");
    exports.rows(
        Accounts.TABLE,
        "account_id=a",
        "account_id=b customer_since=2026-02-01 churned_at=2026-01-01");
    exports.rows(RoadmapItems.TABLE, ITEM);

    assertThat(months()).isEmpty();
  }

  @Test
  void anAccountOrAnItemThatIsNotExportedIsLeftOut() {
    exports.rows(
        Waiting.TABLE,
        "account_id=a roadmap_item_id=unknown waiting_since=2025-01-15",
        "account_id=unknown roadmap_item_id=i waiting_since=2025-01-15");
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(RoadmapItems.TABLE, ITEM);

    assertThat(months()).isEmpty();
  }

  @Test
  void theIncompleteMonthOfTheAsOfDateIsNotThere() {
    asOf = "2026-06-29";
    waiting(ITEM);

    assertThat(months()).hasSize(11).endsWith("2026-05u");
  }

  @Test
  void whatIsDatedAfterTheAsOfDateHasNotHappened() {
    asOf = "2026-06-30";
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-07-01");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i delivered_at=2026-07-01");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-07-01");

    assertThat(months()).hasSize(12).allMatch(month -> month.endsWith("u"));
  }

  @Test
  void anUndatedDisplacementIsDatedByTheFirstYesOrAlternative() {
    exports.rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-01-05");
    exports.rows(
        Decisions.TABLE,
        "request_id=r decided_at=2025-12-01 decision=yes",
        "request_id=r decided_at=2026-01-20 decision=not_now",
        "request_id=r decided_at=2026-04-01 decision=yes",
        "request_id=r decided_at=2026-02-10 decision=alternative");
    waiting(ITEM, "request_id=r roadmap_item_id=i");

    assertThat(months()).contains("2026-02u", "2026-03e");
    assertThat(undated()).isZero();
  }

  @Test
  void aDisplacementThatNothingDatesIsLeftOutAndCounted() {
    exports.rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-01-05");
    exports.rows(Decisions.TABLE, "request_id=r decided_at=2026-02-10 decision=never");
    waiting(ITEM, "request_id=r roadmap_item_id=i", "request_id=unknown roadmap_item_id=i");

    assertThat(months()).hasSize(12).allMatch(month -> month.endsWith("u"));
    assertThat(undated()).isEqualTo(2);
  }

  @Test
  void anyRangeOfMonthsHasItsPanel() {
    waiting(ITEM, "request_id=r roadmap_item_id=i displaced_at=2026-03-01");
    Months threeYears = new Months(LocalDate.parse("2023-07-01"), 36);

    assertThat(months(threeYears)).hasSize(17).startsWith("2025-02u").endsWith("2026-06e");
  }

  @Test
  void revenueBelongsToTheDayOfLeavingElseToTheAsOfDate() {
    exports.rows(
        Accounts.TABLE,
        "account_id=a customer_since=2020-01-01 arr=100 currency=EUR churned_at=2026-02-28",
        "account_id=b customer_since=2020-01-01 arr=100 currency=EUR",
        "account_id=c customer_since=2020-01-01 arr=100 currency=CHF",
        "account_id=d customer_since=2020-01-01 currency=CHF",
        "account_id=e customer_since=2020-01-01 arr=100");
    exports.rows(
        FxRates.TABLE,
        "currency=EUR valid_from=2020-01-01 rate=1.12345",
        "currency=EUR valid_from=2026-03-01 rate=1.2");

    assertThat(exports.histories().customers(basis()))
        .extracting(
            each ->
                "%s %s %s %s"
                    .formatted(
                        each.account().accountId(),
                        each.moneyDay(),
                        each.arr(),
                        each.currencyWithoutRate().orElse("-")))
        .containsExactly(
            "a 2026-02-28 112.3450 -",
            "b 2026-06-30 120.0000 -",
            "c 2026-06-30 null CHF",
            "d 2026-06-30 null -",
            "e 2026-06-30 100.0000 -");
  }

  @Test
  void onTheDayItLeavesItStillIsACustomer() {
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2026-01-05 churned_at=2026-02-28");

    KnownCustomer customer = exports.histories().customers(basis()).get(0);

    assertThat(customer.isCustomerOn(LocalDate.parse("2026-01-04"))).isFalse();
    assertThat(customer.isCustomerOn(LocalDate.parse("2026-01-05"))).isTrue();
    assertThat(customer.isCustomerOn(LocalDate.parse("2026-02-28"))).isTrue();
    assertThat(customer.isCustomerOn(LocalDate.parse("2026-03-01"))).isFalse();
  }

  private void waiting(String item, String... displacements) {
    exports.rows(Waiting.TABLE, WAITS);
    exports.rows(Accounts.TABLE, CUSTOMER);
    exports.rows(RoadmapItems.TABLE, item);
    exports.rows(Displacements.TABLE, displacements);
  }

  private ReviewBasis basis() {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse(asOf), "2026Q2");
    ReviewBasis basis = exports.basis(period, "USD");
    return new ReviewBasis(period, basis.currency(), basis.columns(), exposureDays, 7);
  }

  private List<String> months() {
    return months(basis().period().windowMonths().orElseThrow());
  }

  private List<String> months(Months months) {
    return exports.histories().customers(basis()).stream()
        .flatMap(customer -> inShort(customer.in(months), months).stream())
        .sorted()
        .toList();
  }

  private static List<String> inShort(CustomerMonths customer, Months months) {
    List<String> inShort = new ArrayList<>();
    for (int month = 0; month < months.count(); month++) {
      if (Months.holds(customer.inPanel(), month)) {
        inShort.add(
            months.startOf(month).toString().substring(0, 7)
                + state(customer, month)
                + (customer.leftIn() == month ? "!" : ""));
      }
    }
    return inShort;
  }

  private static String state(CustomerMonths customer, int month) {
    return (Months.holds(customer.unexposed(), month) ? "u" : "")
        + (Months.holds(customer.exposed(), month) ? "e" : "")
        + (Months.holds(customer.afterwards(), month) ? "a" : "");
  }

  private long undated() {
    ToldCosts told = new ToldCosts();
    exports.histories().tradeOffs(basis(), told);
    return told.undated.size();
  }
}
