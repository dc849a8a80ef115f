package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Shares;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.pressure.DeadlinePlans;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.plain.ReportParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinePlansTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final WrittenExports exports =
      new WrittenExports()
          .rows(Deals.TABLE, "deal_id=d outcome=won amount=1 closed_at=2026-08-20")
          .rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-06-01")
          .rows(Decisions.TABLE, "request_id=r decided_at=2026-06-20 decision=yes")
          .rows(
              Pressure.TABLE,
              "request_id=r signalled_at=2026-06-10 tactic=deadline claimed_deadline=2026-07-15",
              "request_id=r signalled_at=2026-06-12 tactic=deadline claimed_deadline=2026-07-15",
              "request_id=r signalled_at=2026-06-13 tactic=deadline claimed_deadline=2026-07-01",
              "request_id=r signalled_at=2026-06-21 tactic=deadline claimed_deadline=2026-07-30");

  @Test
  void thePlanOfTheDayOnWhichTheLastDeadlineWasFirstClaimedCounts() {
    planned("2026-05-01", "2026-07-01");
    planned("2026-06-10", "2026-07-16");
    planned("2026-06-11", "2026-07-15");

    assertThat(found().plannedLater()).isEqualTo(rate(1, 1));
    assertThat(found().movedPast().of()).isZero();
  }

  @Test
  void aPlanForTheDeadlineItselfIsNotLater() {
    planned("2026-06-01", "2026-07-15");

    assertThat(found().plannedLater().count()).isZero();
    assertThat(found().movedPast().count()).isZero();
    assertThat(found().movedPast().of()).isEqualTo(1);
  }

  @Test
  void aCloseIsMovedPastTheDeadlineWhileTheDealRuns() {
    planned("2026-06-01", "2026-07-15");
    planned("2026-08-20", "2026-08-20");
    assertThat(found().movedPast().count()).isZero();

    planned("2026-07-20", "2026-08-15");
    assertThat(found().movedPast().count()).isEqualTo(1);
  }

  @Test
  void aDeadlineThatHasNotPassedCannotHaveBeenMovedPast() {
    exports
        .rows(Deals.TABLE, "deal_id=e outcome=open")
        .rows(Requests.TABLE, "request_id=s deal_id=e requested_at=2026-09-01")
        .rows(Decisions.TABLE, "request_id=s decided_at=2026-09-10 decision=not_now")
        .rows(
            Pressure.TABLE,
            "request_id=s signalled_at=2026-09-02 tactic=deadline claimed_deadline=2026-09-30")
        .rows(
            FieldChanges.TABLE,
            "deal_id=e changed_at=2026-09-01 field=closed_at new_value=2026-09-20");

    assertThat(found().plannedLater()).isEqualTo(rate(0, 1));
    assertThat(found().movedPast().of()).isZero();
    assertThat(found().withoutPlan()).isEqualTo(1);
  }

  @Test
  void whatIsClaimedOnTheDayOfTheCloseOrLaterIsHeldAgainstNoPlan() {
    exports.without(Decisions.TABLE).present(Decisions.TABLE);
    exports.rows(
        Pressure.TABLE,
        "request_id=r signalled_at=2026-08-20 tactic=deadline claimed_deadline=2026-08-30");
    planned("2026-06-01", "2026-09-15");

    assertThat(found().plannedLater().of()).isZero();
    assertThat(found().plannedLater().estimate().notMeasured())
        .isEqualTo("there are no such deals");
    assertThat(found().withoutPlan()).isEqualTo(1);
  }

  @Test
  void withoutAHistoryItIsNotMeasured() {
    assertThat(measured().notMeasured()).isEqualTo("there is no `deal_history` export");
  }

  private void planned(String day, String close) {
    exports.rows(
        FieldChanges.TABLE,
        "deal_id=d changed_at=%s field=closed_at new_value=%s".formatted(day, close));
  }

  private static Rate rate(long count, long of) {
    return Shares.rate(count, of, "");
  }

  private DeadlinePlans found() {
    return measured().require();
  }

  private Measured<DeadlinePlans> measured() {
    return new FoundPressure(exports, PERIOD)
        .result(ReportParameters.fiscalYearFrom(1))
        .pressure()
        .require()
        .deadlinePlans();
  }
}
