package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.plain.ReportParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PressureAnalysisTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);
  private static final String NO_PRESSURE = "there is no `pressure` export";

  @Test
  void withoutRequestsNothingIsMeasured() {
    WrittenExports exports = new WrittenExports().rows(Deals.TABLE, "deal_id=d outcome=open");

    assertThat(analysed(exports).pressure().notMeasured())
        .isEqualTo("there is no `requests` export");
  }

  @Test
  void whatIsMissingIsNamedAndTheRestStands() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, "deal_id=d outcome=won amount=5 closed_at=2026-08-01")
            .rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-06-20")
            .rows(Decisions.TABLE, "request_id=r decided_at=2026-07-04 decision=yes");

    dev.hindsight.findings.pressure.Pressure found = analysed(exports).pressure().require();

    assertThat(found.use().notMeasured()).isEqualTo(NO_PRESSURE);
    assertThat(found.answers().notMeasured()).isEqualTo(NO_PRESSURE);
    assertThat(found.worth().notMeasured()).isEqualTo(NO_PRESSURE);
    assertThat(found.truth().notMeasured()).isEqualTo(NO_PRESSURE);
    assertThat(found.together().notMeasured()).isEqualTo(NO_PRESSURE);
    assertThat(found.confidence().notMeasured())
        .isEqualTo("the `requests` export has no column `claimed_confidence`");
    assertThat(found.behindQuota().notMeasured()).isEqualTo("there is no `quotas` export");
    assertThat(found.preparation())
        .allSatisfy(each -> assertThat(each.comparison().isMeasured()).isFalse());
    assertThat(found.quarterEnd().require().inFortnight().count()).isEqualTo(1);
    assertThat(found.quarterEnd().require().signalsInFortnight().notMeasured())
        .isEqualTo(NO_PRESSURE);
    assertThat(found.turnedRound().require().refused()).isZero();
    assertThat(found.waiting().require().median().require().days()).isEqualTo(14.0);
    assertThat(found.waiting().require().weeks().notMeasured()).isEqualTo(NO_PRESSURE);
  }

  @Test
  void aSignalAfterTheDecisionNeverExplainsIt() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, "deal_id=d outcome=open")
            .rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-06-20")
            .rows(Decisions.TABLE, "request_id=r decided_at=2026-07-04 decision=yes")
            .rows(
                Pressure.TABLE,
                "request_id=r signalled_at=2026-07-04 tactic=deadline",
                "request_id=r signalled_at=2026-07-05 tactic=other");

    dev.hindsight.findings.pressure.Pressure found = analysed(exports).pressure().require();

    assertThat(found.use().require().byTactic())
        .filteredOn(each -> each.rate().count() > 0)
        .extracting(each -> each.tactic().label())
        .containsExactly("Deadline");
    assertThat(found.use().require().teams().notMeasured())
        .isEqualTo("neither the `requests` nor the `deals` export has a column `sales_team`");
  }

  @Test
  void aRefusalThatBecameAYesIsTurnedRound() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=d outcome=open",
                "deal_id=e outcome=lost amount=1 closed_at=2026-04-01")
            .rows(
                Requests.TABLE,
                "request_id=r deal_id=d requested_at=2026-01-02",
                "request_id=s deal_id=e requested_at=2026-01-02")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-01-10 decision=not_now",
                "request_id=r decided_at=2026-02-10 decision=yes",
                "request_id=s decided_at=2026-01-10 decision=never",
                "request_id=s decided_at=2026-04-02 decision=yes")
            .rows(Pressure.TABLE, "request_id=r signalled_at=2026-01-11 tactic=deadline");

    var turned = analysed(exports).pressure().require().turnedRound().require();

    assertThat(turned.refused()).isEqualTo(2);
    assertThat(turned.turned()).isEqualTo(1);
    assertThat(turned.withSignal().require().count()).isEqualTo(1);
    assertThat(turned.medianDays().require()).isEqualTo(31.0);
  }

  @Test
  void aRequestForADealThatIsNotExportedIsLeftOutOfBothWaits() {
    WrittenExports exports =
        new WrittenExports()
            .rows(Deals.TABLE, "deal_id=d outcome=open", "deal_id=e outcome=open")
            .rows(
                Requests.TABLE,
                "request_id=r deal_id=d requested_at=2026-01-02",
                "request_id=s deal_id=e requested_at=2026-01-02",
                "request_id=t deal_id=gone requested_at=2026-01-02",
                "request_id=u deal_id=gone requested_at=2026-01-02")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-01-06 decision=not_now",
                "request_id=r decided_at=2026-01-16 decision=yes",
                "request_id=s decided_at=2026-01-12 decision=never",
                "request_id=s decided_at=2026-04-22 decision=yes",
                "request_id=t decided_at=2026-01-30 decision=never")
            .rows(Pressure.TABLE, "request_id=t signalled_at=2026-01-03 tactic=deadline");

    dev.hindsight.findings.pressure.Pressure found = analysed(exports).pressure().require();

    assertThat(found.turnedRound().require().refused()).isEqualTo(2);
    assertThat(found.turnedRound().require().medianDays().require()).isEqualTo(55.0);
    assertThat(found.waiting().require().requests()).isEqualTo(2);
    assertThat(found.waiting().require().median().require().days()).isEqualTo(7.0);
    assertThat(found.waiting().require().weeks().require())
        .allSatisfy(week -> assertThat(week.signals()).isZero());
  }

  @Test
  void quotasThatOverlapOrAreMissingAreSaid() {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=d outcome=won amount=50 closed_at=2026-07-10 sales_team=red",
                "deal_id=e outcome=open sales_team=blue")
            .rows(
                Requests.TABLE,
                "request_id=r deal_id=d requested_at=2026-08-15",
                "request_id=s deal_id=e requested_at=2026-08-16")
            .rows(
                Quotas.TABLE,
                "sales_team=red period_start=2026-07-01 period_end=2026-09-30 quota=100",
                "sales_team=red period_start=2026-09-01 period_end=2026-11-30 quota=100",
                "sales_team=red period_start=2026-02-01 period_end=2026-01-01 quota=100");

    PressureAnalysis.Result result = analysed(exports);

    assertThat(result.quotaFindings())
        .extracting(QualityFinding::table, QualityFinding::line, QualityFinding::reason)
        .containsExactly(
            tuple(
                "quotas",
                3L,
                "the period overlaps the one of the same team that starts on 2026-07-01: on days of"
                    + " both, this one counts, which starts later"),
            tuple("quotas", 4L, "the period ends before it starts on 2026-02-01: it holds no day"),
            tuple(
                "requests",
                3L,
                "no quota period of the team holds the day of 1 of its requests, from 2026-08-16 to"
                    + " 2026-08-16: left out of behind quota"));
    var quota = result.pressure().require().behindQuota().require();
    assertThat(quota.withoutQuota()).isEqualTo(1);
    // 50 won of 100 × 46 of 92 days.
    assertThat(quota.bands().get(3).requests()).isEqualTo(1);
  }

  private static PressureAnalysis.Result analysed(WrittenExports exports) {
    return new FoundPressure(exports, PERIOD).result(PARAMETERS);
  }
}
