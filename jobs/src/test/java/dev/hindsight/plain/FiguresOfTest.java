package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.pressure.Preparation;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresOfTest {

  private static final Rate RATE = new Rate(1, 3, Measured.not("too few"));

  @Test
  void recordsAndMapsWithTheSameFiguresAreAlike() {
    assertThat(
            FiguresOf.differences(
                fields("rates", List.of(RATE), "of", Preparation.WRITTEN_DESCRIPTION),
                fields(
                    "rates",
                    List.of(fields("count", 1, "of", 3L, "estimate", null)),
                    "of",
                    "WRITTEN_DESCRIPTION")))
        .isEmpty();
  }

  @Test
  void everyDifferenceIsTold() {
    assertThat(
            FiguresOf.differences(
                fields("rate", RATE, "list", List.of(1, 2)),
                fields(
                    "rate", fields("count", 1.0001, "of", 3, "estimate", 0.5), "list", List.of(1))))
        .containsExactly(
            ".list.size is 2.0 and not 1.0",
            ".list[1] is 2.0 and not null",
            ".rate.count is 1.0 and not 1.0001",
            ".rate.estimate is not measured and not 0.5");
  }
}
