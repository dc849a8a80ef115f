package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.PlainChurn;
import dev.hindsight.plain.PlainRetention;
import dev.hindsight.plain.ReadSampleData;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The made-up company's churn again, recomputed by {@link PlainChurn} from the rows that count. */
@ExtendWith(LocalSpark.class)
class ChurnOfSampleDataTest {

  private static final int EXPOSURE_DAYS = 365;

  private static WrittenExports exports;
  private static ReviewPeriod period;
  private static Churn churn;

  @BeforeAll
  static void analyse(JavaSparkContext spark) {
    exports = ReadSampleData.written(spark);
    period = ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF);
    churn = ChurnOf.findings(exports, exports.basis(period, "USD")).require();
  }

  @Test
  void agreesWithThePlainRecomputationAndItsPartsAddUp() {
    LocalDate from = period.period().windowStart();
    LocalDate to = period.period().windowEnd();
    PlainChurn plain = new PlainChurn(exports, from, to, ReadSampleData.AS_OF, EXPOSURE_DAYS);

    assertThat(churn.panel().exposed().left().accounts()).isGreaterThan(10);
    assertThat(churn.items().isWhole()).isTrue();
    assertThat(churn.requests().isWhole()).isTrue();
    ChurnAgreement.assertAgrees(churn, plain, new PlainRetention(plain, from, to));
  }

  @Test
  void theIntervalHoldsThePlantedRateRatio() throws IOException {
    double planted = ReadSampleData.truth().at("/effects/churnRateRatio").doubleValue();

    Estimate ratio = churn.effect().rateRatio().require();

    assertThat(planted).isEqualTo(2.5).isBetween(ratio.lower(), ratio.upper());
    assertThat(churn.verdict()).isEqualTo(Verdict.MORE_OFTEN);
  }
}
