package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.plain.WaitingCompany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTallyTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
  private static final Months MONTHS = new Months(LocalDate.of(2025, 10, 1), 12);

  private final WrittenExports exports = new WrittenExports();

  @Test
  void neitherOrderNorPartsShow() {
    List<KnownCustomer> customers =
        WaitingCompany.drawn(3).histories().customers(WaitingCompany.drawn(3).basis(PERIOD, "USD"));
    assertThat(customers).hasSizeGreaterThan(20);

    TallyLaws.hold(
        () -> new CustomerTally(MONTHS), customers, tally -> List.of(tally.bands(), tally.left()));
  }

  @Test
  void missingRatesAddUp() {
    exports.rows(
        Accounts.TABLE,
        "account_id=a customer_since=2020-01-01 arr=1 currency=CHF",
        "account_id=b customer_since=2020-01-01 arr=1 currency=EUR churned_at=2026-01-05",
        "account_id=c customer_since=2020-01-01 arr=1 currency=EUR",
        "account_id=d customer_since=2020-01-01 currency=SEK",
        "account_id=e arr=1 currency=SEK");

    TallyLaws.hold(() -> new CustomerTally(MONTHS), customers(), CustomerTallyTest::complaint);
    assertThatThrownBy(() -> tally().checkRates("USD"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot convert money to USD: there is no rate for CHF on 2026-09-30 (1 account); there"
                + " is no rate for EUR on days from 2026-01-05 to 2026-09-30 (2 accounts). Add rates"
                + " to fx_rates that are valid from those days or earlier; where there is no such"
                + " export, write fx_rates.csv with the columns currency, valid_from and rate");
  }

  private static String complaint(CustomerTally tally) {
    try {
      tally.checkRates("USD");
      return "";
    } catch (InputException e) {
      return e.getMessage();
    }
  }

  @Test
  void theBandsHoldAThirdEachOfThePanelsAccountsThatHaveRevenue() {
    waiting("4", "1", "2", "3.5", "7");
    exports.rows(
        Accounts.TABLE,
        "account_id=prospect arr=9",
        "account_id=patient customer_since=2020-01-01 arr=9",
        "account_id=poor customer_since=2020-01-01");
    exports.rows(Waiting.TABLE, "account_id=poor roadmap_item_id=i waiting_since=2025-01-01");

    assertThat(tally().bands().require())
        .isEqualTo(new ArrBands(new BigDecimal("2.0000"), new BigDecimal("4.0000")));
  }

  @Test
  void oneRevenueIsSmall() {
    waiting("5");

    assertThat(tally().bands().require())
        .isEqualTo(new ArrBands(new BigDecimal("5.0000"), new BigDecimal("5.0000")));
  }

  @Test
  void thereAreNoBandsWithoutRevenue() {
    assertThat(tally().bands().notMeasured()).isEqualTo("no account of the panel has an `arr`");
  }

  @Test
  void whoLeavesCountsWaitingOrNotFromTheFirstDayOfTheMonthsToTheLast() {
    exports.rows(
        Accounts.TABLE,
        "account_id=a customer_since=2020-01-01 churned_at=2025-09-30 arr=1",
        "account_id=b customer_since=2020-01-01 churned_at=2025-10-01 arr=2",
        "account_id=c customer_since=2020-01-01 churned_at=2026-09-30 arr=4",
        "account_id=d customer_since=2020-01-01 churned_at=2026-01-01",
        "account_id=e customer_since=2020-01-01 churned_at=2026-10-01 arr=8",
        "account_id=f customer_since=2026-02-01 churned_at=2026-01-01 arr=16");

    assertThat(tally().left()).isEqualTo(new Left(3, new BigDecimal("6.0000"), 1));
  }

  @Test
  void whoLeavesWithoutRevenueLeavesNone() {
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-01-01");

    assertThat(tally().left()).isEqualTo(new Left(1, BigDecimal.ZERO, 1));
  }

  private void waiting(String... revenues) {
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i");
    for (String arr : revenues) {
      exports.rows(
          Accounts.TABLE, "account_id=a%s customer_since=2020-01-01 arr=%s".formatted(arr, arr));
      exports.rows(
          Waiting.TABLE,
          "account_id=a%s roadmap_item_id=i waiting_since=2025-01-01".formatted(arr));
    }
  }

  private List<KnownCustomer> customers() {
    return exports.histories().customers(exports.basis(PERIOD, "USD"));
  }

  private CustomerTally tally() {
    CustomerTally tally = new CustomerTally(MONTHS);
    customers().forEach(tally::accept);
    return tally;
  }
}
