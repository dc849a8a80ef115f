package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {

  /** R 4.2.2: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"). */
  @Test
  void agreesWithGoldenValues() {
    assertThat(Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005)))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.03, 0.06, 0.06, 0.02);
  }

  @Test
  void aSinglePIsItself() {
    assertThat(Holm.adjusted(List.of(0.04))).containsExactly(0.04);
    assertThat(Holm.adjusted(List.of())).isEmpty();
  }

  @Test
  void isAtMostOneAndKeepsTheOrderOfP() {
    List<Double> adjusted = Holm.adjusted(List.of(0.9, 0.5, 0.02));
    assertThat(adjusted.get(0)).isEqualTo(1);
    assertThat(adjusted.get(1)).isEqualTo(1);
    assertThat(adjusted.get(2)).isCloseTo(0.06, within(1e-12));
  }

  @Test
  void whatIsNoPIsRefused() {
    assertThatThrownBy(() -> Holm.adjusted(List.of(0.1, 1.1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid p value: 1.1");
  }
}
