package dev.hindsight.churn;

import dev.hindsight.plain.ReportParameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Verdict;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class ChurnNotMeasuredTest {

  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  private final WrittenExports exports = new WrittenExports();

  @Test
  void namesEveryExportThatIsMissingAndWhatItWouldTake(SparkSession spark) {
    exports.present(Accounts.TABLE, "customer_since", "churned_at");
    exports.present(RoadmapItems.TABLE, "delivered_at");

    assertThat(churn(spark).notMeasured())
        .isEqualTo(
            "there is no `waiting` export: it takes a row for each customer and roadmap item that it"
                + " waits for, with `account_id`, `roadmap_item_id` and `waiting_since`; there is no"
                + " `displacements` export: it takes a row for each roadmap item that a request"
                + " pushed out, with `request_id`, `roadmap_item_id` and `displaced_at`");
  }

  @Test
  void namesTheColumnThatIsMissing(SparkSession spark) {
    present();
    exports.present(Accounts.TABLE, "customer_since");

    assertThat(churn(spark).notMeasured())
        .isEqualTo(
            "the `accounts` export has no column `churned_at`: the day on which each customer left,"
                + " empty for those that stayed");
  }

  @Test
  void exportsWithoutRowsGiveWords(SparkSession spark) {
    present();
    exports.present(Accounts.TABLE, "customer_since", "churned_at");

    Churn churn = churn(spark).require();

    assertThat(churn.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(churn.panel().allLeft().accounts()).isZero();
    assertThat(churn.arrBands().notMeasured()).isEqualTo("no account of the panel has an `arr`");
    assertThat(churn.items().total()).isZero();
  }

  @Test
  void oneAccountThatLeftIsAllThereIs(SparkSession spark) {
    oneAccountThatLeft("");

    Churn churn = churn(spark).require();

    assertThat(churn.panel().exposed().left().accounts()).isEqualTo(1);
    assertThat(churn.items().rows()).hasSize(1);
    assertThat(churn.requests().rows().get(0).dealId()).isEmpty();
    assertThat(churn.stated().namedExposing().notMeasured())
        .isEqualTo("the `accounts` export has no column `churn_roadmap_item_id`");
  }

  @Test
  void foreignRevenueWithoutARateIsAnError(SparkSession spark) {
    oneAccountThatLeft(" arr=100 currency=CHF");

    assertThatThrownBy(() -> churn(spark))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot convert money to USD: there is no rate for CHF on 2026-08-05 (1 account). Add"
                + " rows to the fx_rates export that are valid from those days or earlier");
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

  private Measured<Churn> churn(SparkSession spark) {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    ChurnFacts facts =
        ChurnFacts.of(
            ReviewBasis.of(exports.exports(spark), period, new ReportingCurrency("USD")), 365);
    return ChurnAnalysis.of(facts, PARAMETERS).findings();
  }
}
