package dev.hindsight.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.LocalSpark;
import dev.hindsight.exports.Configuration;
import dev.hindsight.exports.ExportReader;
import dev.hindsight.exports.Pseudonyms;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.facts.FiscalCalendar;
import dev.hindsight.facts.ReviewPeriod;
import dev.hindsight.findings.NetTotal;
import dev.hindsight.findings.PayOff;
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

/** The made-up company's trade-offs again, recomputed by {@link PlainPayOff}. */
@ExtendWith(LocalSpark.class)
class PayOffOfSampleDataTest {

  private static final Path SAMPLE_DATA = Path.of("..", "sample-data");
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final int RESAMPLES = 2_000;
  private static final ReviewPeriod PERIOD = ReviewPeriod.of(new FiscalCalendar(1), AS_OF);

  private static ReadExports read;
  private static PayOff payOff;

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
    payOff = PayOffAgreementTest.analysed(read.exports(), PERIOD, null, RESAMPLES);
  }

  @AfterAll
  static void release() {
    read.release();
  }

  @Test
  void agreesWithThePlainRecomputation() {
    PayOffAgreement.assertAgrees(
        payOff, new PlainPayOff(WrittenRows.of(read.exports()), PERIOD, null, RESAMPLES));
  }

  @Test
  void theIntervalsHoldWhatWasPlanted() throws IOException {
    assertThat(payOff.firstDay()).isEqualTo(truth().get("tradeOffsFrom").asText());
    holds(payOff.given().settled(), planted("given"));
    holds(payOff.refused().settled(), planted("refused"));
  }

  /** Rows that break the contract are few, and nothing planted rests on them. */
  private static void holds(NetTotal total, JsonNode planted) {
    assertThat(total.requests() / planted.get("requests").asDouble()).isBetween(0.98, 1.02);
    assertThat(planted.get("net").asDouble())
        .isBetween(total.net().require().lower(), total.net().require().upper());
  }

  private static JsonNode planted(String answer) throws IOException {
    for (JsonNode figure : truth().get("tradeOffs")) {
      if (figure.get("judged").asText().equals("settled")
          && figure.get("answer").asText().equals(answer)) {
        return figure;
      }
    }
    throw new IllegalArgumentException("Invalid answer " + answer);
  }

  private static JsonNode truth() throws IOException {
    return new ObjectMapper().readTree(SAMPLE_DATA.resolve("truth.json").toFile());
  }
}
