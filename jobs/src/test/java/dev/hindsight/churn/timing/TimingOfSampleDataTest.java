package dev.hindsight.churn.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.plain.PlainChurn;
import dev.hindsight.plain.PlainTiming;
import dev.hindsight.plain.ReadSampleData;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The made-up company's churn before and after again, recomputed by {@link PlainTiming}. */
@ExtendWith(LocalSpark.class)
class TimingOfSampleDataTest {

  @Test
  void agreesWithThePlainRecomputation(JavaSparkContext spark) {
    WrittenExports exports = ReadSampleData.written(spark);
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF);
    EventTally tally = BeforeAndAfterTest.tally(exports, exports.basis(period, "USD"));
    exports.histories().customers(exports.basis(period, "USD")).forEach(tally::accept);

    BeforeAfter found = BeforeAndAfter.of(tally, 10).require();

    assertThat(found.after().isMeasured()).isTrue();
    TimingAgreement.assertAgrees(
        found,
        new PlainTiming(
            new PlainChurn(
                exports,
                period.trendStart(),
                period.period().windowEnd(),
                ReadSampleData.AS_OF,
                365)));
  }
}
