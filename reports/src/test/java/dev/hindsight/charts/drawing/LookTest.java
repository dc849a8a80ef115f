package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.DecisionClass;
import java.awt.Color;
import java.util.Arrays;
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
}
