package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WidenedTest {

  private static final Estimated SHOWN = new Estimated(0.1, 0.0, 0.3);

  @Test
  void oneKindLeavesItAsItIs() {
    assertThat(Widened.ofLevel(SHOWN, 0.95, 1).lower()).isCloseTo(0.0, Offset.offset(1e-12));
    assertThat(Widened.ofLevel(SHOWN, 0.95, 1).upper()).isCloseTo(0.3, Offset.offset(1e-12));
  }

  /** Five kinds are of 99 %: 2.575829 instead of 1.959964 standard errors. */
  @Test
  void severalKindsReachAsFarAsTheirLevel() {
    Estimated wider = Widened.ofLevel(SHOWN, 0.95, 5);

    assertThat(wider.value()).isEqualTo(0.1);
    assertThat(wider.lower()).isCloseTo(0.1 - 0.1 * 2.575829 / 1.959964, Offset.offset(1e-6));
    assertThat(wider.upper()).isCloseTo(0.1 + 0.2 * 2.575829 / 1.959964, Offset.offset(1e-6));
  }

  @Test
  void errorsAreThoseOfTheirLevel() {
    Estimated ofLevel = Widened.ofLevel(SHOWN, 0.95, 8);
    Estimated ofErrors = Widened.ofErrors(SHOWN, 1.959963984540054, 8);

    assertThat(ofErrors.lower()).isCloseTo(ofLevel.lower(), Offset.offset(1e-9));
    assertThat(ofErrors.upper()).isCloseTo(ofLevel.upper(), Offset.offset(1e-9));
  }
}
