package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.plain.PlainPayOff;
import dev.hindsight.plain.RandomTradingCompany;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.winrates.SizeTally;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small companies with everything that can happen, recomputed by {@link PlainPayOff}. */
class PayOffAgreementTest {

  private static final int RESAMPLES = 100;
  private static final BigDecimal DAY_RATE = new BigDecimal("1.25");
  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-08-10"));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithThePlainRecomputation(int seed) {
    WrittenExports exports = RandomTradingCompany.of(seed);
    PayOff payOff = analysed(exports, PERIOD, DAY_RATE, RESAMPLES);

    assertThat(payOff.ledger().isWhole()).isTrue();
    PayOffAgreement.assertAgrees(payOff, new PlainPayOff(exports, PERIOD, DAY_RATE, RESAMPLES));
  }

  /** Gain and net are what they are without the cost that nobody exported. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void agreesWithThePlainRecomputationWithoutChurnTables(int seed) {
    WrittenExports exports =
        RandomTradingCompany.of(seed).without(Waiting.TABLE).without(Displacements.TABLE);
    PayOff payOff = analysed(exports, PERIOD, DAY_RATE, RESAMPLES);

    assertThat(payOff.panel().isMeasured()).isFalse();
    assertThat(payOff.given().settled().net().isMeasured()).isTrue();
    PayOffAgreement.assertAgrees(payOff, new PlainPayOff(exports, PERIOD, DAY_RATE, RESAMPLES));
  }

  /** The findings; no day rate is configured where it is null. */
  static PayOff analysed(
      WrittenExports exports, ReviewPeriod period, BigDecimal dayRate, int resamples) {
    ReviewBasis review = exports.basis(period, "USD");
    SizeTally sizes = new SizeTally();
    exports.histories().deals(review).forEach(sizes::accept);
    Parameters none = ReportParameters.fiscalYearFrom(1);
    Parameters parameters =
        new Parameters(
            none.reportingCurrency(),
            none.timeZone(),
            none.fiscalYearStartMonth(),
            none.minimumCount(),
            none.rejectLimit(),
            none.landmarkDays(),
            dayRate == null ? none.effortDayRate() : Measured.of(dayRate),
            none.differenceThatMatters());
    return new FoundPayOff(exports, review, sizes.bands(), parameters)
        .from(resamples)
        .findings()
        .require();
  }
}
