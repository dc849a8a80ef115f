package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CochranQTest {

  /** By hand: weights 4, 1 and 1, mean 0.5, Q = 4·0.25 + 0.25 + 2.25; p = exp(−Q/2) for two. */
  @Test
  void agreesWithHandCalculation() {
    ChiSquare test =
        CochranQ.test(List.of(new Effect(0, 0.25), new Effect(1, 1), new Effect(2, 1)))
            .orElseThrow();
    assertThat(test.statistic()).isCloseTo(3.5, Reference.nineDigits(3.5));
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
    assertThat(test.p()).isCloseTo(Math.exp(-1.75), Reference.nineDigits(0.17));
  }

  @Test
  void aCommonShiftAndTheOrderDoNotMatter() {
    ChiSquare test =
        CochranQ.test(List.of(new Effect(12, 1), new Effect(10, 0.25), new Effect(11, 1)))
            .orElseThrow();
    assertThat(test.statistic()).isCloseTo(3.5, Reference.nineDigits(3.5));
  }

  @Test
  void equalEstimatesDoNotDiffer() {
    assertThat(CochranQ.test(List.of(new Effect(0.3, 1), new Effect(0.3, 2))))
        .contains(new ChiSquare(0, 1, 1));
  }

  @Test
  void estimatesWithoutVarianceAreLeftOut() {
    assertThat(CochranQ.test(List.of())).isEmpty();
    assertThat(CochranQ.test(List.of(new Effect(0.3, 1)))).isEmpty();
    assertThat(CochranQ.test(List.of(new Effect(0.3, 1), new Effect(1, 0)))).isEmpty();
  }
}
