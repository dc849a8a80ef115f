package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindsight.LocalSpark;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.plain.PlainPayOff;
import dev.hindsight.plain.ReadSampleData;
import java.io.IOException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The made-up company's trade-offs again, recomputed by {@link PlainPayOff}. */
@ExtendWith(LocalSpark.class)
class PayOffOfSampleDataTest {

  private static final int RESAMPLES = 500;
  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), ReadSampleData.AS_OF);

  private static WrittenExports written;
  private static PayOff payOff;

  @BeforeAll
  static void analyse(JavaSparkContext spark) {
    written = ReadSampleData.written(spark);
    payOff = PayOffAgreementTest.analysed(written, PERIOD, null, RESAMPLES);
  }

  @Test
  void agreesWithThePlainRecomputation() {
    PayOffAgreement.assertAgrees(payOff, new PlainPayOff(written, PERIOD, null, RESAMPLES));
  }

  @Test
  void theIntervalsHoldWhatWasPlanted() throws IOException {
    assertThat(payOff.firstDay()).isEqualTo(ReadSampleData.truth().get("tradeOffsFrom").asText());
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
    for (JsonNode figure : ReadSampleData.truth().get("tradeOffs")) {
      if (figure.get("judged").asText().equals("settled")
          && figure.get("answer").asText().equals(answer)) {
        return figure;
      }
    }
    throw new IllegalArgumentException("Invalid answer " + answer);
  }
}
