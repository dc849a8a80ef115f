package dev.hindsight.payoff;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.plain.ReadSampleData;
import org.apache.spark.api.java.JavaSparkContext;

/** What the made-up company's trade-offs came to, from few resamples: its ledger is what counts. */
public final class SamplePayOff {

  private static final int RESAMPLES = 20;

  private SamplePayOff() {}

  public static PayOff found(JavaSparkContext spark) {
    return PayOffAgreementTest.analysed(
        ReadSampleData.written(spark),
        ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF),
        null,
        RESAMPLES);
  }
}
