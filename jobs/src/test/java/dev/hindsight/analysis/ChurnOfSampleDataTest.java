package dev.hindsight.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.LocalSpark;
import dev.hindsight.exports.Configuration;
import dev.hindsight.exports.ExportReader;
import dev.hindsight.exports.Pseudonyms;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.facts.ChurnFacts;
import dev.hindsight.facts.FiscalCalendar;
import dev.hindsight.facts.ReportingCurrency;
import dev.hindsight.facts.ReviewPeriod;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The made-up company's churn again, recomputed by {@link PlainChurn} from the rows that count. */
@ExtendWith(LocalSpark.class)
class ChurnOfSampleDataTest {

  private static final Path SAMPLE_DATA = Path.of("..", "sample-data");
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final int EXPOSURE_DAYS = 365;
  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  private static ReadExports read;
  private static ReviewPeriod period;
  private static Churn churn;

  @BeforeAll
  static void analyse(SparkSession spark) {
    read =
        ExportReader.read(
            spark,
            new ReadRequest(
                SAMPLE_DATA.toString(),
                Map.of(),
                ZoneOffset.UTC,
                Currency.getInstance("USD"),
                AS_OF.plusDays(1),
                0.05,
                new Pseudonyms(Configuration.defaults().privacy(), new byte[] {1})));
    period = ReviewPeriod.of(new FiscalCalendar(1), AS_OF);
    ChurnFacts facts =
        ChurnFacts.of(read.exports(), period, new ReportingCurrency("USD"), EXPOSURE_DAYS);
    churn = ChurnAnalysis.of(facts, PARAMETERS).findings().require();
  }

  @AfterAll
  static void release() {
    read.release();
  }

  @Test
  void agreesWithThePlainRecomputationAndItsPartsAddUp() {
    LocalDate from = period.period().windowStart();
    LocalDate to = period.period().windowEnd();
    PlainChurn plain = new PlainChurn(WrittenRows.of(read.exports()), from, to, AS_OF, EXPOSURE_DAYS);

    assertThat(churn.panel().exposed().left().accounts()).isGreaterThan(10);
    assertThat(churn.items().isWhole()).isTrue();
    assertThat(churn.requests().isWhole()).isTrue();
    ChurnAgreement.assertAgrees(churn, plain, new PlainRetention(plain, from, to));
  }

  @Test
  void theIntervalHoldsThePlantedRateRatio() throws IOException {
    double planted =
        new ObjectMapper()
            .readTree(SAMPLE_DATA.resolve("truth.json").toFile())
            .at("/effects/churnRateRatio")
            .doubleValue();

    Estimate ratio = churn.effect().rateRatio().require();

    assertThat(planted).isEqualTo(2.5).isBetween(ratio.lower(), ratio.upper());
    assertThat(churn.verdict()).isEqualTo(Verdict.MORE_OFTEN);
  }
}
