package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.DecisionClass;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LookTest {

  @Test
  void everyDecisionClassHasItsOwnColour() {
    assertThat(Arrays.stream(DecisionClass.values()).map(Look::of).collect(Collectors.toSet()))
        .hasSameSizeAs(DecisionClass.values());
  }

  @Test
  void coloursAreThoseOfOkabeAndIto() {
    assertThat(Look.of(DecisionClass.YES)).isEqualTo(new Color(0, 114, 178));
    assertThat(Look.of(DecisionClass.NOT_NOW)).isEqualTo(new Color(213, 94, 0));
    assertThat(Look.of(DecisionClass.NEVER)).isEqualTo(new Color(204, 121, 167));
    assertThat(Look.of(DecisionClass.ALTERNATIVE)).isEqualTo(new Color(0, 158, 115));
  }

  @Test
  void aWhiteAndABlackGroundContrastMost() {
    assertThat(Look.contrast(Color.WHITE, Color.BLACK)).isEqualTo(21);
    assertThat(Look.contrast(Color.BLACK, Color.BLACK)).isEqualTo(1);
  }

  /** As much as WCAG 2.2 asks of small text. */
  @Test
  void countsCanBeReadOnEveryPartAndShade() {
    List<Color> grounds =
        new ArrayList<>(List.of(Look.GROUND, Look.STRONG, Look.MIDDLE, Look.FAINT));
    for (int step = 0; step <= 4; step++) {
      grounds.add(Look.shade(Look.PRESSURE, 0.07 + 0.93 * step / 4));
    }
    assertThat(grounds)
        .allSatisfy(
            ground -> assertThat(Look.contrast(Look.on(ground), ground)).isGreaterThan(4.5));
  }
}
