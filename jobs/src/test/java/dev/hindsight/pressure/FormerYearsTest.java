package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.pressure.AttainmentBand;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.pressure.quotas.Standing;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormerYearsTest {

  private final WrittenExports exports =
      new WrittenExports().present(Requests.TABLE).present(Decisions.TABLE);

  @Test
  void theSameDaysOfUpToThreeYearsBeforeAreWhatIsDue() {
    won("2022-12-31", "900");
    won("2023-02-01", "10");
    won("2024-02-28", "20");
    won("2025-01-01", "30");
    won("2026-01-01", "10");

    // 10 against a mean of 20: exactly half is not below it.
    assertThat(band("2026-03-01")).contains(AttainmentBand.FROM_50_TO_80);
    won("2024-02-27", "1");
    assertThat(band("2026-03-01")).contains(AttainmentBand.BELOW_50);
  }

  @Test
  void whatIsWonOnTheDayDoesNotCountYet() {
    won("2024-12-31", "1");
    won("2025-02-01", "10");
    won("2026-02-01", "10");

    assertThat(standing("2026-02-01")).isEmpty();
    won("2025-01-31", "10");
    assertThat(band("2026-02-01")).contains(AttainmentBand.BELOW_50);
    assertThat(band("2026-02-02")).contains(AttainmentBand.FROM_50_TO_80);
  }

  @Test
  void aYearCountsOnlyIfTheTeamHadClosedADealBeforeItBegan() {
    won("2025-01-01", "100");
    won("2026-02-01", "10");
    assertThat(standing("2026-03-01")).isEmpty();

    exports.rows(
        Deals.TABLE, "deal_id=l outcome=lost amount=1 closed_at=2024-12-31 sales_team=red");
    assertThat(band("2026-03-01")).contains(AttainmentBand.BELOW_50);
  }

  @Test
  void theYearIsTheFiscalOne() {
    won("2024-06-30", "1");
    won("2024-07-01", "10");
    won("2025-06-30", "1000");
    won("2025-07-01", "10");

    assertThat(standing(7, "2025-08-01").orElseThrow().band()).contains(AttainmentBand.FROM_100);
    assertThat(standing(7, "2025-07-14").orElseThrow())
        .isEqualTo(new Standing(Optional.empty(), 0));
    assertThat(standing(7, "2025-11-01").orElseThrow().third()).isEqualTo(1);
    assertThat(standing(7, "2026-06-30").orElseThrow().third()).isEqualTo(2);
  }

  @Test
  void aTeamThatIsNotKnownHasNoStanding() {
    won("2024-12-31", "1");
    won("2025-01-01", "10");

    assertThat(standing(1, null, "2026-03-01")).isEmpty();
    assertThat(standing(1, "blue", "2026-03-01")).isEmpty();
    assertThat(standing("2026-03-01")).isPresent();
  }

  @Test
  void quotasTellMore() {
    won("2024-12-31", "1");
    won("2025-01-01", "10");
    exports.rows(Requests.TABLE, "request_id=r deal_id=d2025-01-01 requested_at=2026-03-01");
    assertThat(pressure().salesToDate().require().bands().get(0).requests()).isEqualTo(1);
    assertThat(pressure().behindQuota().notMeasured()).isEqualTo("there is no `quotas` export");

    exports.present(Quotas.TABLE);
    assertThat(pressure().salesToDate().notMeasured())
        .isEqualTo("quotas are exported, and tell more");
  }

  @Test
  void withoutAFormerYearItIsNotMeasured() {
    won("2026-01-01", "10");
    exports.rows(Requests.TABLE, "request_id=r deal_id=d2026-01-01 requested_at=2026-03-01");

    assertThat(pressure().salesToDate().notMeasured())
        .isEqualTo(
            "no team with requests had closed a deal before an earlier fiscal year began, and won"
                + " one in its same days");
  }

  private void won(String day, String amount) {
    exports.rows(
        Deals.TABLE,
        "deal_id=d%s outcome=won amount=%s closed_at=%s sales_team=red"
            .formatted(day, amount, day));
  }

  private Optional<AttainmentBand> band(String day) {
    return standing(day).flatMap(Standing::band);
  }

  private Optional<Standing> standing(String day) {
    return standing(1, day);
  }

  private Optional<Standing> standing(int startMonth, String day) {
    return standing(startMonth, "red", day);
  }

  private Optional<Standing> standing(int startMonth, String team, String day) {
    return found(startMonth).formerYears().of(team, LocalDate.parse(day));
  }

  private Pressure pressure() {
    return found(1).result(ReportParameters.fiscalYearFrom(1)).pressure().require();
  }

  private FoundPressure found(int startMonth) {
    return new FoundPressure(
        exports, ReviewPeriod.of(new FiscalCalendar(startMonth), LocalDate.parse("2026-09-30")));
  }
}
