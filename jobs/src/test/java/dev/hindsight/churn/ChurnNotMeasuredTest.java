package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChurnNotMeasuredTest {

  private final WrittenExports exports = new WrittenExports();

  @Test
  void namesEveryExportThatIsMissingAndWhatItWouldTake() {
    exports.present(Accounts.TABLE, "customer_since", "churned_at");
    exports.present(RoadmapItems.TABLE, "delivered_at");

    assertThat(churn().notMeasured())
        .isEqualTo(
            "there is no `waiting` export: it takes a row for each customer and roadmap item that"
                + " it waits for, with `account_id`, `roadmap_item_id` and `waiting_since`; there"
                + " is no `displacements` export: it takes a row for each roadmap item that a"
                + " request pushed out, with `request_id`, `roadmap_item_id` and `displaced_at`");
  }

  @Test
  void namesTheColumnThatIsMissing() {
    present();
    exports.present(Accounts.TABLE, "customer_since");

    assertThat(churn().notMeasured())
        .isEqualTo(
            "the `accounts` export has no column `churned_at`: the day on which each customer left,"
                + " empty for those that stayed");
  }

  @Test
  void exportsWithoutRowsGiveWords() {
    present();
    exports.present(Accounts.TABLE, "customer_since", "churned_at");

    Churn churn = churn().require();

    assertThat(churn.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(churn.panel().allLeft().accounts()).isZero();
    assertThat(churn.arrBands().notMeasured()).isEqualTo("no account of the panel has an `arr`");
    assertThat(churn.items().total()).isZero();
  }

  @Test
  void oneAccountThatLeftIsAllThereIs() {
    oneAccountThatLeft("");

    Churn churn = churn().require();

    assertThat(churn.panel().exposed().left().accounts()).isEqualTo(1);
    assertThat(churn.items().rows()).hasSize(1);
    assertThat(churn.requests().rows().get(0).dealId()).isEmpty();
    assertThat(churn.stated().namedExposing().notMeasured())
        .isEqualTo("the `accounts` export has no column `churn_roadmap_item_id`");
  }

  @Test
  void foreignRevenueWithoutARateIsAnError() {
    oneAccountThatLeft(" arr=100 currency=CHF");

    assertThatThrownBy(() -> churn())
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot convert money to USD: there is no rate for CHF on 2026-08-05 (1 account). Add rates"
                + " to fx_rates that are valid from those days or earlier; where there is no such"
                + " export, write fx_rates.csv with the columns currency, valid_from and rate");
  }

  @Test
  void saysWhyNothingIsMeasuredBeforeTheFirstMonthIsOver() {
    present();
    exports.present(Accounts.TABLE, "customer_since", "churned_at");
    ReviewPeriod whole =
        ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"), "2026Q3");
    Period period = whole.period();
    LocalDate start = LocalDate.parse("2026-09-02");
    ReviewPeriod young =
        new ReviewPeriod(
            whole.calendar(), new Period(period.asOf(), period.quarter(), start, period.asOf()));

    assertThat(ChurnOf.findings(exports, exports.basis(young, "USD")).notMeasured())
        .isEqualTo("the window has no complete calendar month yet");
  }

  @Test
  void namesTheDayOfComingFirst() {
    present();
    exports.present(Accounts.TABLE);

    assertThat(churn().notMeasured())
        .isEqualTo(
            "the `accounts` export has no column `customer_since`: the day on which each account"
                + " became a customer");
  }

  private void oneAccountThatLeft(String revenue) {
    exports.rows(
        Accounts.TABLE, "account_id=a customer_since=2020-01-01 churned_at=2026-08-05" + revenue);
    exports.rows(Waiting.TABLE, "account_id=a roadmap_item_id=i waiting_since=2026-01-01");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-02-01");
  }

  private void present() {
    exports.present(Waiting.TABLE, "waiting_since");
    exports.present(Displacements.TABLE, "displaced_at");
    exports.present(RoadmapItems.TABLE, "delivered_at");
  }

  private Measured<Churn> churn() {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    return ChurnOf.findings(exports, exports.basis(period, "USD"));
  }
}
