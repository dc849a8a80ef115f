package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttributableFractionTest {

  private static final Estimated RATIO =
      LikeShares.of(Strata.of(new TwoByTwo(12, 40, 16, 160)))
          .orElseThrow()
          .ratio(0.95)
          .orElseThrow();

  @Test
  void agreesWithReference() {
    Reference.Case reference = Reference.cases("attributable 12/40 against 16/160").get(0);
    double fraction = AttributableFraction.amongExposed(RATIO).value();
    reference.agrees(RATIO.value(), "risk ratio");
    reference.agrees(fraction, "fraction among exposed");
    reference.agrees(
        AttributableFraction.ofAll(fraction, 12, 28).orElseThrow(),
        "share of all events (Miettinen)");
  }

  @Test
  void limitsComeFromThoseOfTheRatioAndMayBeNegative() {
    assertThat(AttributableFraction.amongExposed(new Estimated(2, 0.5, 4)))
        .isEqualTo(new Estimated(0.5, -1, 0.75));
  }

  /** Miettinen's share is Levin's, (all risk − unexposed risk) ÷ all risk: (28/200 − 0.1)/0.14. */
  @Test
  void shareOfAllIsWhatTheUnexposedRiskLeavesUnexplained() {
    assertThat(AttributableFraction.ofAll(2.0 / 3, 12, 28).orElseThrow())
        .isCloseTo((28.0 / 200 - 0.1) / (28.0 / 200), Reference.nineDigits(0.28));
  }

  @Test
  void noEventsHaveNoShare() {
    assertThat(AttributableFraction.ofAll(0.5, 0, 0)).isEmpty();
    assertThat(AttributableFraction.ofAll(0.5, 0, 3)).hasValue(0);
  }

  @Test
  void eventsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> AttributableFraction.ofAll(0.5, 4, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid events: 4 exposed of 3 in all");
  }
}
