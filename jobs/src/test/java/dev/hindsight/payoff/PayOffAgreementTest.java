package dev.hindsight.payoff;

import dev.hindsight.plain.PlainPayOff;
import dev.hindsight.plain.RandomTradingCompany;
import dev.hindsight.plain.ReportParameters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.Exports;
import dev.hindsight.churn.ChurnFacts;
import dev.hindsight.winrates.DealSizes;
import dev.hindsight.winrates.Facts;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.PayOff;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small companies with everything that can happen, recomputed by {@link PlainPayOff}. */
@ExtendWith(LocalSpark.class)
class PayOffAgreementTest {

  private static final int EXPOSURE_DAYS = 365;
  private static final int RESAMPLES = 100;
  private static final BigDecimal DAY_RATE = new BigDecimal("1.25");
  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-08-10"));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithThePlainRecomputation(int seed, SparkSession spark) {
    WrittenExports exports = RandomTradingCompany.of(seed);
    PayOff payOff = analysed(exports.exports(spark), PERIOD, DAY_RATE, RESAMPLES);

    assertThat(payOff.ledger().isWhole()).isTrue();
    PayOffAgreement.assertAgrees(payOff, new PlainPayOff(exports, PERIOD, DAY_RATE, RESAMPLES));
  }

  /** The findings; no day rate is configured where it is null. */
  static PayOff analysed(Exports exports, ReviewPeriod period, BigDecimal dayRate, int resamples) {
    ReportingCurrency currency = new ReportingCurrency("USD");
    Facts facts = Facts.of(ReviewBasis.of(exports, period, currency));
    ChurnFacts churn = ChurnFacts.of(ReviewBasis.of(exports, period, currency), EXPOSURE_DAYS);
    Parameters none = ReportParameters.fiscalYearFrom(1);
    Parameters parameters =
        new Parameters(
            none.reportingCurrency(),
            none.timeZone(),
            none.fiscalYearStartMonth(),
            none.minimumCount(),
            none.rejectLimit(),
            none.landmarkDays(),
            dayRate == null ? none.effortDayRate() : Measured.of(dayRate));
    return PayOffAnalysis.of(
            PayOffFacts.of(facts, churn),
            DealSizes.bands(DealSizes.of(facts.deals()).collectAsList()),
            parameters)
        .from(new Resamples(resamples))
        .findings()
        .require();
  }
}
