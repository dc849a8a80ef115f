package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.ReportParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OnlyOpportunityTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final WrittenExports exports =
      new WrittenExports()
          .rows(
              Deals.TABLE,
              "deal_id=d outcome=open opened_at=2026-05-01 sales_rep=Ann sales_team=red")
          .rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-06-01")
          .rows(Decisions.TABLE, "request_id=r decided_at=2026-06-20 decision=never")
          .rows(
              Pressure.TABLE,
              "request_id=r signalled_at=2026-06-18 tactic=only_opportunity",
              "request_id=r signalled_at=2026-06-10 tactic=only_opportunity",
              "request_id=r signalled_at=2026-06-02 tactic=deadline");

  @Test
  void aDealIsNotCountedBesideItself() {
    assertThat(found().othersOpen().count()).isZero();
    assertThat(found().othersOpen().of()).isEqualTo(1);
  }

  @Test
  void anotherDealWasOpenFromItsFirstDayToTheDayBeforeItsClose() {
    other("opened_at=2026-06-11 sales_rep=Ann outcome=open");
    other("opened_at=2026-06-01 closed_at=2026-06-10 sales_rep=Ann outcome=lost amount=1");
    other("sales_rep=Ann outcome=open");
    assertThat(found().othersOpen().count()).isZero();

    other("opened_at=2026-06-10 closed_at=2026-06-11 sales_rep=Ann outcome=lost amount=1");
    assertThat(found().othersOpen().count()).isEqualTo(1);
  }

  @Test
  void ofAPersonOnlyItsOwnDealsCount() {
    other("opened_at=2026-01-01 outcome=open sales_rep=Bob sales_team=red");
    other("opened_at=2026-01-01 outcome=open sales_team=red");

    assertThat(found().othersOpen().count()).isZero();
  }

  @Test
  void whereNoPersonIsNamedTheDealsOfTheTeamCountWhoeverSellsThem() {
    exports
        .rows(Deals.TABLE, "deal_id=t outcome=open opened_at=2026-05-01 sales_team=blue")
        .rows(Requests.TABLE, "request_id=s deal_id=t requested_at=2026-06-01")
        .rows(Pressure.TABLE, "request_id=s signalled_at=2026-06-10 tactic=only_opportunity");
    assertThat(found().othersOpen().count()).isZero();

    other("opened_at=2026-06-01 outcome=open sales_rep=Cem sales_team=blue");
    assertThat(found().othersOpen().count()).isEqualTo(1);
    assertThat(found().othersOpen().of()).isEqualTo(2);
  }

  @Test
  void aDealThatNamesNobodyIsLeftOut() {
    exports
        .rows(Deals.TABLE, "deal_id=n outcome=open opened_at=2026-05-01")
        .rows(Requests.TABLE, "request_id=s deal_id=n requested_at=2026-06-01 sales_rep=Ann")
        .rows(Pressure.TABLE, "request_id=s signalled_at=2026-06-10 tactic=only_opportunity");

    assertThat(found().othersOpen().of()).isEqualTo(1);
    assertThat(found().withoutSeller()).isEqualTo(1);
  }

  @Test
  void whatIsSaidAfterTheAnswerOrOutsideTheWindowDoesNotCount() {
    exports
        .rows(
            Deals.TABLE,
            "deal_id=e outcome=open opened_at=2025-05-01 sales_rep=Ann",
            "deal_id=f outcome=open opened_at=2025-05-01 sales_rep=Ann")
        .rows(
            Requests.TABLE,
            "request_id=s deal_id=e requested_at=2026-06-01",
            "request_id=t deal_id=f requested_at=2025-09-29")
        .rows(Decisions.TABLE, "request_id=s decided_at=2026-06-09 decision=yes")
        .rows(
            Pressure.TABLE,
            "request_id=s signalled_at=2026-06-10 tactic=only_opportunity",
            "request_id=t signalled_at=2025-09-30 tactic=only_opportunity");

    assertThat(found().othersOpen().of()).isEqualTo(1);
  }

  @Test
  void fewerThanSixHaveNoMedian() {
    assertThat(found().medianOthers().notMeasured())
        .isEqualTo("fewer than six such deals, too few for an interval");
  }

  @Test
  void withoutTheColumnsItIsNotMeasured() {
    exports.without(Deals.TABLE, Deals.OPENED_AT);
    assertThat(measured().notMeasured()).isEqualTo("the `deals` export has no column `opened_at`");

    exports.without(Deals.TABLE, Deals.SALES_REP, Deals.SALES_TEAM);
    assertThat(measured().notMeasured())
        .isEqualTo("the `deals` export has neither a column `sales_rep` nor `sales_team`");
  }

  private void other(String deal) {
    exports.rows(Deals.TABLE, "deal_id=o" + exports.written(Deals.TABLE).size() + " " + deal);
  }

  private OnlyOpportunity found() {
    return measured().require();
  }

  private Measured<OnlyOpportunity> measured() {
    return new FoundPressure(exports, PERIOD)
        .result(ReportParameters.fiscalYearFrom(1))
        .pressure()
        .require()
        .onlyOpportunity();
  }
}
