package dev.hindsight.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.Deals;
import dev.hindsight.exports.Decisions;
import dev.hindsight.exports.InputException;
import dev.hindsight.exports.Pressure;
import dev.hindsight.exports.Quotas;
import dev.hindsight.exports.Requests;
import dev.hindsight.findings.Quarter;
import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("locale-sensitive")
@ExtendWith(LocalSpark.class)
class ReviewPeriodTest {

  private static final FiscalCalendar CALENDAR = new FiscalCalendar(1);
  private static final LocalDate DAY_OF_RUN = LocalDate.parse("2026-10-02");

  @Test
  void theQuarterInItsLastFortnightIsReviewedElseTheOneBefore() {
    assertThat(reviewed("2026-09-16")).isEqualTo("2026Q2");
    assertThat(reviewed("2026-09-17")).isEqualTo("2026Q3");
    assertThat(reviewed("2026-09-30")).isEqualTo("2026Q3");
    assertThat(reviewed("2026-10-01")).isEqualTo("2026Q3");
  }

  @Test
  void theWindowIsFourQuartersUpToTheAsOfDate() {
    ReviewPeriod early = ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-09-20"));
    assertThat(early.period().windowStart()).isEqualTo("2025-10-01");
    assertThat(early.period().windowEnd()).isEqualTo("2026-09-20");
    ReviewPeriod late = ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-11-20"));
    assertThat(late.period().windowStart()).isEqualTo("2025-10-01");
    assertThat(late.period().windowEnd()).isEqualTo("2026-09-30");
  }

  @Test
  void aTrendRunsOverTwelveQuarters() {
    ReviewPeriod period = ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-09-20"));
    assertThat(period.trend())
        .hasSize(12)
        .extracting(Quarter::label)
        .startsWith("2023Q4", "2024Q1")
        .endsWith("2026Q2", "2026Q3");
  }

  @Test
  void askingForTheDefaultQuarterByNameChangesNothing() {
    LocalDate asOf = LocalDate.parse("2026-11-20");
    assertThat(ReviewPeriod.of(CALENDAR, asOf, "2026Q3"))
        .isEqualTo(ReviewPeriod.of(CALENDAR, asOf));
  }

  @Test
  void aQuarterThatHasNotBegunIsRefused() {
    assertThatThrownBy(() -> ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-09-30"), "2026Q4"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot review 2026Q4: it begins on 2026-10-01, after the as-of date 2026-09-30;"
                + " choose 2026Q3 or an earlier one");
  }

  @Test
  void theAsOfDateIsTheLatestThatIsNotAfterTheDayOfTheRun(SparkSession spark) {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=won closed_at=2026-09-01 amount=1",
                "deal_id=slip outcome=won closed_at=2062-09-01 amount=1",
                "deal_id=plan outcome=open closed_at=2026-09-30")
            .rows(Requests.TABLE, "request_id=r deal_id=a requested_at=2026-08-01")
            .rows(
                Decisions.TABLE,
                "request_id=r decided_at=2026-08-02 decision=yes delivered_at=2026-09-15"
                    + " promised_for=2026-09-20");
    assertThat(latest(spark, exports)).isEqualTo("2026-09-15");
  }

  @Test
  void withoutAnyDateTheAsOfDateMustBeGiven(SparkSession spark) {
    WrittenExports exports = new WrittenExports().rows(Deals.TABLE, "deal_id=a outcome=open");
    assertThatThrownBy(() -> latest(spark, exports))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot tell the as-of date: no request, decision or deal has a date on or before the"
                + " day of the run, 2026-10-02; give one with --as-of");
  }

  @Test
  void anAsOfDateAfterTheDayOfTheRunIsRefused() {
    assertThat(AsOf.given(DAY_OF_RUN, DAY_OF_RUN)).isEqualTo(DAY_OF_RUN);
    assertThatThrownBy(() -> AsOf.given(LocalDate.parse("2026-10-03"), DAY_OF_RUN))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Invalid as-of date 2026-10-03: it is after the day of the run, 2026-10-02; give that"
                + " day or an earlier one");
  }

  @Test
  void rowsDatedAfterTheAsOfDateAreCountedByTable(SparkSession spark) {
    WrittenExports exports =
        new WrittenExports()
            .rows(
                Deals.TABLE,
                "deal_id=a outcome=won closed_at=2026-09-01 amount=1",
                "deal_id=b outcome=won closed_at=2026-09-02 amount=1",
                "deal_id=c outcome=open opened_at=2026-09-02",
                "deal_id=plan outcome=open closed_at=2026-09-30")
            .rows(Requests.TABLE, "request_id=r deal_id=a requested_at=2026-08-01")
            .rows(Pressure.TABLE, "request_id=r signalled_at=2026-09-02 tactic=deadline")
            .rows(
                Quotas.TABLE,
                "sales_team=t period_start=2026-09-01 period_end=2026-12-01 quota=1",
                "sales_team=t period_start=2026-10-01 period_end=2026-12-01 quota=1");
    assertThat(
            NotYetHappened.counts(
                NotYetHappened.on(LocalDate.parse("2026-09-01"), exports.exports(spark))
                    .collectAsList()))
        .isEqualTo(Map.of("deals", 2L, "pressure", 1L, "quotas", 1L));
  }

  private static String reviewed(String asOf) {
    return ReviewPeriod.of(CALENDAR, LocalDate.parse(asOf)).period().quarter().label();
  }

  private static LocalDate latest(SparkSession spark, WrittenExports exports) {
    return AsOf.byDefault(AsOf.latest(exports.exports(spark), DAY_OF_RUN).first(), DAY_OF_RUN);
  }
}
