package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  @Test
  void agreesWithReference() {
    for (Reference.Case reference : Reference.cases("benjamini-hochberg ")) {
      List<Double> qValues =
          BenjaminiHochberg.qValues(Arrays.stream(reference.numbers()).boxed().toList());
      for (int place = 0; place < qValues.size(); place++) {
        reference.agrees(qValues.get(place), "q" + (place + 1));
      }
    }
  }

  /** By hand: .5·4/4, .04·4/3, .02·4/2 and .01·4/1. */
  @Test
  void aSmallerPNeverHasAGreaterQ() {
    assertThat(BenjaminiHochberg.qValues(List.of(0.04, 0.01, 0.5, 0.02)))
        .containsExactly(0.04 * 4 / 3, 0.04, 0.5, 0.04);
  }

  @Test
  void theOrderOfThePValuesDoesNotMatter() {
    assertThat(BenjaminiHochberg.qValues(List.of(0.02, 0.5, 0.01, 0.04)))
        .containsExactly(0.04, 0.5, 0.04, 0.04 * 4 / 3);
  }

  @Test
  void onePValueIsItsOwnQAndNoneHaveNone() {
    assertThat(BenjaminiHochberg.qValues(List.of(0.3))).containsExactly(0.3);
    assertThat(BenjaminiHochberg.qValues(List.of())).isEmpty();
  }

  @Test
  void aPValueThatCannotBeIsRefused() {
    assertThatThrownBy(() -> BenjaminiHochberg.qValues(List.of(0.3, Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid p value: NaN");
  }
}
