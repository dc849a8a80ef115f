package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.pressure.AttainmentBand;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.Standing;
import dev.hindsight.pressure.quotas.WonByDay;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttainmentTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private final WrittenExports exports =
      new WrittenExports()
          .present(Requests.TABLE)
          .present(Decisions.TABLE)
          .rows(
              Quotas.TABLE,
              "sales_team=red period_start=2026-07-01 period_end=2026-09-28 quota=90 currency=USD");

  @Test
  void aTeamExactlyOnABoundIsNotBelowIt() {
    won("2026-07-10", "8");

    // 16 of 90 days: 16 are due, of which 8 are a half.
    assertThat(band("red", "2026-07-16")).contains(AttainmentBand.FROM_50_TO_80);
    assertThat(band("red", "2026-07-17")).contains(AttainmentBand.BELOW_50);
  }

  @Test
  void whatIsWonOnTheDayDoesNotCountYetAndWhatWasWonBeforeThePeriodNeverDoes() {
    won("2026-06-30", "1000");
    won("2026-08-01", "32");

    assertThat(band("red", "2026-08-01")).contains(AttainmentBand.BELOW_50);
    assertThat(band("red", "2026-08-02")).contains(AttainmentBand.FROM_80_TO_100);
    won("2026-07-01", "1");
    assertThat(band("red", "2026-08-02")).contains(AttainmentBand.FROM_100);
  }

  @Test
  void nothingIsSaidOfTheFirstDays() {
    won("2026-07-01", "1");

    assertThat(standing("red", "2026-07-14")).contains(new Standing(Optional.empty(), 0));
    assertThat(standing("red", "2026-07-31").orElseThrow().third()).isEqualTo(1);
    assertThat(standing("red", "2026-09-28").orElseThrow().third()).isEqualTo(2);
  }

  @Test
  void aDayThatNoPeriodOfTheTeamHoldsHasNoStanding() {
    won("2026-07-01", "1");

    assertThat(standing("red", "2026-09-29")).isEmpty();
    assertThat(standing("blue", "2026-08-01")).isEmpty();
    assertThat(standing(null, "2026-08-01")).isEmpty();
  }

  @Test
  void ofOverlappingPeriodsTheOneThatStartedLastCounts() {
    won("2026-07-10", "9");
    exports.rows(
        Quotas.TABLE,
        "sales_team=red period_start=2026-07-08 period_end=2026-07-27 quota=10 currency=USD");

    assertThat(band("red", "2026-07-25")).contains(AttainmentBand.FROM_100);
    assertThat(band("red", "2026-07-28")).contains(AttainmentBand.BELOW_50);
  }

  @Test
  void quotasOfSellersAreAddedUpEachInItsCurrency() {
    won("2026-07-10", "16");
    exports.rows(FxRates.TABLE, "currency=EUR valid_from=2026-07-01 rate=2");
    exports.rows(
        Quotas.TABLE,
        "sales_team=red period_start=2026-07-01 period_end=2026-09-28 quota=45 currency=EUR sales_rep=Ann",
        "sales_team=red period_start=2026-07-01 period_end=2026-08-01 quota=900 currency=USD sales_rep=Bob");

    // 16 of 90 days of 90 + 2 · 45: 32 are due, of which 16 are a half.
    assertThat(band("red", "2026-07-16")).contains(AttainmentBand.FROM_50_TO_80);
    assertThat(band("red", "2026-07-17")).contains(AttainmentBand.BELOW_50);
  }

  @Test
  void aQuotaIsConvertedAtTheRateOfItsLastDay() {
    exports.rows(FxRates.TABLE, "currency=EUR valid_from=2026-09-28 rate=0.5");
    exports.rows(FxRates.TABLE, "currency=EUR valid_from=2026-07-01 rate=1");
    exports.rows(
        Quotas.TABLE,
        "sales_team=blue period_start=2026-07-01 period_end=2026-09-28 quota=180 currency=EUR");
    exports.rows(
        Deals.TABLE, "deal_id=b outcome=won amount=16 closed_at=2026-07-10 sales_team=blue");

    assertThat(band("blue", "2026-07-16")).contains(AttainmentBand.FROM_100);
  }

  @Test
  void aQuotaWithoutARateIsAnError() {
    exports.rows(
        Deals.TABLE, "deal_id=b outcome=won amount=16 closed_at=2026-07-10 sales_team=blue");
    exports.rows(
        Quotas.TABLE,
        "sales_team=blue period_start=2026-07-01 period_end=2026-09-28 quota=180 currency=EUR",
        "sales_team=blue period_start=2026-09-29 period_end=2026-12-28 quota=180 currency=CHF");

    assertThatThrownBy(
            () -> new FoundPressure(exports, PERIOD).result(ReportParameters.fiscalYearFrom(1)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot convert quotas to USD: there is no rate for CHF on 2026-09-30; EUR on 2026-09-28. Add rates"
                + " to fx_rates that are valid from those days or earlier; where there is no such"
                + " export, write fx_rates.csv with the columns currency, valid_from and rate");
  }

  private void won(String day, String amount) {
    exports.rows(
        Deals.TABLE,
        "deal_id=d%s outcome=won amount=%s closed_at=%s sales_team=red"
            .formatted(day, amount, day));
  }

  private Optional<AttainmentBand> band(String team, String day) {
    return standing(team, day).flatMap(Standing::band);
  }

  private Optional<Standing> standing(String team, String day) {
    FoundPressure found = new FoundPressure(exports, PERIOD);
    WonByDay won = new WonByDay(found.quotas());
    found.deals().forEach(won::accept);
    return new Attainment(found.quotas(), won).of(team, LocalDate.parse(day));
  }
}
