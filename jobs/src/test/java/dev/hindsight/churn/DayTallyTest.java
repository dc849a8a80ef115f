package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.WaitingCompany;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Spans in short: {@code e} exposed or {@code u} unexposed, first to last day since the customer
 * first waited, {@code !} where it left.
 */
class DayTallyTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
  private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
  private static final Measured<ArrBands> NO_BANDS = Measured.not("none");

  private final WrittenExports exports = new WrittenExports();
  private int exposureDays = 365;

  @Test
  void neitherOrderNorPartsShow() {
    WrittenExports company = WaitingCompany.drawn(7);
    ReviewBasis basis = company.basis(PERIOD, "USD");
    Measured<ArrBands> bands = ChurnOf.tallies(company.histories(), basis).customers().bands();

    TallyLaws.hold(
        () -> new DayTally(FIRST, LAST, bands, Levels.ALL),
        company.histories().customers(basis),
        DayTally::counts);
  }

  @Test
  void daysAreCountedFromTheFirstWaitAndClippedToTheRange() {
    customer("");
    waits("i", "2025-09-01");

    assertThat(spans()).containsExactly("u30-394");
  }

  @Test
  void nobodyIsUnexposedFromTheFirstExposureOn() {
    exposureDays = 10;
    customer("");
    waits("i", "2026-01-01");
    waits("j", "2026-01-01");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-01-05");

    assertThat(spans()).containsExactly("e4-13", "u0-3");
  }

  @Test
  void spansThatTouchOrOverlapAreOneAndOthersAreNot() {
    exposureDays = 10;
    customer("");
    List.of("i", "j", "k", "l").forEach(item -> waits(item, "2026-01-01"));
    exports.rows(
        Displacements.TABLE,
        "request_id=r roadmap_item_id=i displaced_at=2026-01-01",
        "request_id=r roadmap_item_id=j displaced_at=2026-01-11",
        "request_id=r roadmap_item_id=k displaced_at=2026-01-12",
        "request_id=r roadmap_item_id=l displaced_at=2026-01-23");

    assertThat(spans()).containsExactly("e0-20", "e22-31");
  }

  @Test
  void aSpanWithinAnotherDoesNotEndIt() {
    customer("");
    waits("i", "2026-01-01");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=short delivered_at=2026-01-10");
    exports.rows(Waiting.TABLE, "account_id=a roadmap_item_id=short waiting_since=2026-01-05");

    assertThat(spans()).containsExactly("u0-272");
  }

  @Test
  void whoLeavesEndsEverySpanOnThatDay() {
    customer(" churned_at=2026-01-10");
    waits("i", "2026-01-01");

    assertThat(spans()).containsExactly("u0-9!");
  }

  @Test
  void whoLeavesAfterADeliveryDidNotLeaveWaiting() {
    customer(" churned_at=2026-01-20");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i delivered_at=2026-01-10");
    exports.rows(Waiting.TABLE, "account_id=a roadmap_item_id=i waiting_since=2026-01-01");

    assertThat(spans()).containsExactly("u0-8");
  }

  @Test
  void nobodyIsAtRiskBeforeItIsACustomer() {
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2026-01-11");
    waits("i", "2026-01-01");

    assertThat(spans()).containsExactly("u10-272");
  }

  @Test
  void beginningsAndEndsAreCountedByDay() {
    exposureDays = 10;
    customer(" segment=SMB churned_at=2026-03-01");
    List.of("i", "j").forEach(item -> waits(item, "2026-01-01"));
    exports.rows(
        Displacements.TABLE,
        "request_id=r roadmap_item_id=i displaced_at=2026-01-01",
        "request_id=r roadmap_item_id=j displaced_at=2026-02-25");
    DayTally tally = new DayTally(FIRST, LAST, NO_BANDS, Levels.ALL);

    exports.histories().customers(basis()).forEach(tally::accept);

    AccountStratum smb = new AccountStratum("SMB", "none");
    assertThat(tally.counts())
        .containsExactly(
            new DayCounts(smb, ExposureState.EXPOSED, 0, 1, 1, 0, 0),
            new DayCounts(smb, ExposureState.EXPOSED, 55, 0, 1, 0, 0),
            new DayCounts(smb, ExposureState.EXPOSED, 59, 0, 0, 1, 0),
            new DayCounts(smb, ExposureState.EXPOSED, 9, 0, 0, 0, 1));
  }

  private void customer(String more) {
    exports.rows(Accounts.TABLE, "account_id=a customer_since=2020-01-01" + more);
  }

  private void waits(String item, String since) {
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=" + item);
    exports.rows(
        Waiting.TABLE, "account_id=a roadmap_item_id=%s waiting_since=%s".formatted(item, since));
  }

  private ReviewBasis basis() {
    return ChurnOf.exposing(exposureDays, exports.basis(PERIOD, "USD"));
  }

  private List<String> spans() {
    return exports.histories().customers(basis()).stream()
        .flatMap(customer -> WaitingSpan.of(customer, FIRST, LAST).stream())
        .map(
            span ->
                span.state().word().charAt(0)
                    + ""
                    + span.firstDay()
                    + "-"
                    + span.lastDay()
                    + (span.left() ? "!" : ""))
        .toList();
  }
}
