package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.WaitingCompany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelTallyTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
  private static final Months MONTHS = new Months(LocalDate.of(2025, 10, 1), 12);
  private static final Measured<ArrBands> BANDS =
      Measured.of(new ArrBands(new BigDecimal("10"), new BigDecimal("20")));

  private final WrittenExports exports = new WrittenExports();

  @Test
  void neitherOrderNorPartsShow() {
    WrittenExports company = WaitingCompany.drawn(5);
    ReviewBasis basis = company.basis(PERIOD, "USD");
    Measured<ArrBands> bands = ChurnOf.tallies(company.histories(), basis).customers().bands();

    TallyLaws.hold(
        () -> new PanelTally(MONTHS, bands, Levels.ALL),
        company.histories().customers(basis),
        PanelTally::counts);
  }

  @Test
  void monthsAreCountedByLikenessQuarterAndState() {
    exports.rows(
        Accounts.TABLE,
        "account_id=a customer_since=2020-01-01 churned_at=2026-02-10 segment=SMB arr=10",
        "account_id=b customer_since=2026-01-01 churned_at=2026-03-01 segment=SMB",
        "account_id=c customer_since=2020-01-01 arr=99");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i");
    waits("a", "2025-12-01");
    waits("b", "2025-12-01");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2026-02-01");

    assertThat(counts(Levels.ALL))
        .containsExactly(
            counted("SMB", "none", "2026-01-01", ExposureState.EXPOSED, 1, 2, left(1, "0.0000", 1)),
            counted(
                "SMB", "none", "2026-01-01", ExposureState.UNEXPOSED, 1, 1, left(0, "0.0000", 0)),
            counted(
                "SMB", "small", "2025-10-01", ExposureState.UNEXPOSED, 1, 1, left(0, "0.0000", 0)),
            counted(
                "SMB", "small", "2026-01-01", ExposureState.EXPOSED, 1, 1, left(1, "10.0000", 0)),
            counted(
                "SMB", "small", "2026-01-01", ExposureState.UNEXPOSED, 0, 1, left(0, "0.0000", 0)));
  }

  @Test
  void noSegmentIsALevelAndRareOnesAreOne() {
    exports.rows(
        Accounts.TABLE,
        "account_id=a customer_since=2020-01-01 segment=rare arr=10.0001",
        "account_id=b customer_since=2020-01-01 arr=20.0001",
        "account_id=c customer_since=2020-01-01 segment=SMB arr=20");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i");
    List.of("a", "b", "c").forEach(account -> waits(account, "2026-09-01"));

    assertThat(
            counts(
                new Levels(
                    new Levels.Column(Set.of("SMB"), 2), Levels.ALL.regions(), Levels.ALL.teams())))
        .extracting(PanelCounts::stratum)
        .containsExactly(
            new AccountStratum("(2 others)", "medium"),
            new AccountStratum("(none)", "large"),
            new AccountStratum("SMB", "medium"));
  }

  private void waits(String account, String since) {
    exports.rows(
        Waiting.TABLE,
        "account_id=%s roadmap_item_id=i waiting_since=%s".formatted(account, since));
  }

  private List<PanelCounts> counts(Levels levels) {
    PanelTally tally = new PanelTally(MONTHS, BANDS, levels);
    exports.histories().customers(exports.basis(PERIOD, "USD")).forEach(tally::accept);
    return tally.counts();
  }

  private static PanelCounts counted(
      String segment,
      String band,
      String quarter,
      ExposureState state,
      long accounts,
      long months,
      Left left) {
    return new PanelCounts(
        new AccountStratum(segment, band), LocalDate.parse(quarter), state, accounts, months, left);
  }

  private static Left left(long accounts, String arr, long withoutArr) {
    return new Left(accounts, new BigDecimal(arr), withoutArr);
  }
}
