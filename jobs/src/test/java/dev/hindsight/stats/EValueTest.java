package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EValueTest {

  @Test
  void agreesWithReference() {
    for (Reference.Case reference : Reference.cases("e-value ")) {
      EValue value = EValue.of(ratio(reference.numbers()[0], reference.numbers()[1]));
      reference.agrees(value.point(), "point");
      reference.agrees(value.limit(), "limit");
    }
  }

  /** The other limit lies as far from the ratio, on the logarithm. */
  private static Estimated ratio(double value, double nearer) {
    double other = value * value / nearer;
    return new Estimated(value, Math.min(nearer, other), Math.max(nearer, other));
  }

  /** VanderWeele and Ding 2017: 3.9 (1.8 to 8.7) gives 7.26 and 3.0. */
  @Test
  void agreesWithGoldenValues() {
    EValue value = EValue.of(new Estimated(3.9, 1.8, 8.7));
    assertThat(value.point()).isCloseTo(7.26303434416, Reference.nineDigits(7));
    assertThat(value.limit()).isCloseTo(3, Reference.nineDigits(3));
  }

  @Test
  void aRatioAndItsInverseAreExplainedAwayAlike() {
    EValue there = EValue.of(new Estimated(2, 1.25, 4));
    EValue back = EValue.of(new Estimated(0.5, 0.25, 0.8));
    assertThat(back).isEqualTo(there);
  }

  @Test
  void noAssociationNeedsNothingToExplainIt() {
    assertThat(EValue.of(new Estimated(1, 1, 1))).isEqualTo(new EValue(1, 1));
    assertThat(EValue.of(new Estimated(1.2, 0.9, 1.6)).limit()).isEqualTo(1);
  }

  @Test
  void aRatioOfZeroIsRefused() {
    assertThatThrownBy(() -> EValue.of(new Estimated(1, 0, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid ratio: lower limit 0.0");
  }
}
