package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.ReportParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherProspectsTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final WrittenExports exports =
      new WrittenExports()
          .rows(Deals.TABLE, "deal_id=d outcome=open account_id=a")
          .rows(
              Requests.TABLE,
              "request_id=r deal_id=d requested_at=2024-06-01 feature=Maps other_prospects=2")
          .rows(
              Decisions.TABLE,
              "request_id=r decided_at=2024-06-20 decision=yes delivered_at=2024-09-01");

  @Test
  void othersComeFromTheDayAfterTheDeliveryForAYear() {
    asked("b", "2024-09-01");
    asked("c", "2025-09-02");
    assertThat(found().anyCame().count()).isZero();

    asked("e", "2024-09-02");
    assertThat(found().anyCame().count()).isEqualTo(1);
    assertThat(found().allCame().count()).isZero();

    asked("f", "2025-09-01");
    assertThat(found().allCame().count()).isEqualTo(1);
    assertThat(found().allCame().of()).isEqualTo(1);
  }

  @Test
  void anAccountThatComesTwiceIsOneAndTheOneItWasBuiltForIsNone() {
    asked("a", "2024-10-01");
    assertThat(found().anyCame().count()).isZero();

    asked("b", "2024-10-01");
    asked("b", "2024-11-01");
    assertThat(found().anyCame().count()).isEqualTo(1);
    assertThat(found().allCame().count()).isZero();
  }

  @Test
  void whoAskedBeforeComesByWinningADeal() {
    exports
        .rows(
            Deals.TABLE,
            "deal_id=b outcome=won amount=1 account_id=b closed_at=2024-09-02",
            "deal_id=c outcome=lost amount=1 account_id=c closed_at=2024-09-02",
            "deal_id=e outcome=won amount=1 account_id=e closed_at=2024-09-01")
        .rows(
            Requests.TABLE,
            "request_id=rb deal_id=b requested_at=2024-01-01 feature=Maps",
            "request_id=rc deal_id=c requested_at=2024-01-01 feature=Maps",
            "request_id=re deal_id=e requested_at=2024-01-01 feature=Maps");

    assertThat(band(1).meanCame().require()).isEqualTo(1.0);
    assertThat(band(1).meanClaimed().require()).isEqualTo(2.0);
  }

  @Test
  void namesThatDifferInCaseAndBlanksAreOne() {
    row("b", "2024-10-01", " mAPS ");
    row("c", "2024-10-01", "maps online");

    assertThat(band(1).meanCame().require()).isEqualTo(1.0);
  }

  @Test
  void aYesWhoseYearIsNotOverIsTooEarly() {
    exports
        .rows(
            Requests.TABLE,
            "request_id=s deal_id=d requested_at=2025-06-01 feature=sync other_prospects=1",
            "request_id=t deal_id=d requested_at=2025-06-01 feature=sync other_prospects=1")
        .rows(
            Decisions.TABLE,
            "request_id=s decided_at=2025-06-02 decision=yes delivered_at=2025-10-01",
            "request_id=t decided_at=2025-06-02 decision=yes delivered_at=2025-09-30");

    assertThat(found().tooEarly()).isEqualTo(1);
    assertThat(found().anyCame().of()).isEqualTo(2);
  }

  @Test
  void whatHasNoFeatureNoAccountOrNoClaimIsLeftOut() {
    exports
        .rows(Deals.TABLE, "deal_id=n outcome=open")
        .rows(
            Requests.TABLE,
            "request_id=s deal_id=d requested_at=2024-06-01 other_prospects=1",
            "request_id=t deal_id=n requested_at=2024-06-01 feature=sync other_prospects=1",
            "request_id=u deal_id=d requested_at=2024-06-01 feature=sync")
        .rows(
            Decisions.TABLE,
            "request_id=s decided_at=2024-06-02 decision=yes delivered_at=2024-09-01",
            "request_id=t decided_at=2024-06-02 decision=yes delivered_at=2024-09-01",
            "request_id=u decided_at=2024-06-02 decision=yes delivered_at=2024-09-01");

    assertThat(found().unnamed()).isEqualTo(2);
    assertThat(found().anyCame().of()).isEqualTo(1);
  }

  @Test
  void onlyAYesThatIsInForceWasDelivered() {
    exports.rows(
        Decisions.TABLE,
        "request_id=r decided_at=2024-06-21 decision=alternative delivered_at=2024-09-01");

    assertThat(found().anyCame().of()).isZero();
    assertThat(found().anyCame().estimate().notMeasured()).isEqualTo("there are no such yeses");
  }

  @Test
  void nobodyIsABandOfItsOwn() {
    exports
        .rows(
            Requests.TABLE,
            "request_id=s deal_id=d requested_at=2024-06-01 feature=sync other_prospects=0")
        .rows(
            Decisions.TABLE,
            "request_id=s decided_at=2024-06-02 decision=yes delivered_at=2024-09-01");

    assertThat(band(0).anyCame().of()).isEqualTo(1);
    assertThat(found().anyCame().of()).isEqualTo(1);
  }

  @Test
  void withoutTheColumnsItIsNotMeasured() {
    exports.without(Requests.TABLE, Requests.FEATURE);
    assertThat(measured().notMeasured()).isEqualTo("the `requests` export has no column `feature`");

    exports.without(Requests.TABLE, Requests.OTHER_PROSPECTS);
    assertThat(measured().notMeasured())
        .isEqualTo("the `requests` export has no column `other_prospects`");
  }

  private void asked(String account, String day) {
    row(account, day, "Maps");
  }

  private void row(String account, String day, String feature) {
    exports.row(
        Requests.TABLE,
        new HashMap<>(
            Map.of(
                Requests.REQUEST_ID,
                "o" + exports.written(Requests.TABLE).size(),
                Requests.DEAL_ID,
                "nowhere",
                Requests.REQUESTED_AT,
                day,
                Requests.ACCOUNT_ID,
                account,
                Requests.FEATURE,
                feature)));
  }

  private OtherProspects.Band band(int band) {
    return found().bands().get(band);
  }

  private OtherProspects found() {
    return measured().require();
  }

  private Measured<OtherProspects> measured() {
    return new FoundPressure(exports, PERIOD)
        .result(ReportParameters.fiscalYearFrom(1))
        .pressure()
        .require()
        .otherProspects();
  }
}
