package dev.hindsight.findings.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static final Measured<Integer> THREE = Measured.of(3);
  private static final Measured<Integer> NONE = Measured.not("nobody counted");

  @Test
  void isWhatWasFoundOrTheReasonWhyNot() {
    assertThat(Measured.of(Optional.of(3), "nobody counted")).isEqualTo(THREE);
    assertThat(Measured.of(Optional.<Integer>empty(), "nobody counted")).isEqualTo(NONE);
  }

  @Test
  void looksForNothingWhereThereIsAReason() {
    Optional<String> reason = Optional.of("nobody counted");
    assertThat(Measured.<Integer>unless(reason, () -> fail())).isEqualTo(NONE);
    assertThat(Measured.<Integer>not(reason, () -> Measured.of(fail()))).isEqualTo(NONE);
    assertThat(Measured.unless(Optional.empty(), () -> 3)).isEqualTo(THREE);
    assertThat(Measured.not(Optional.empty(), () -> THREE)).isEqualTo(THREE);
    assertThat(Measured.not(Optional.empty(), () -> NONE)).isEqualTo(NONE);
  }

  private static int fail() {
    throw new AssertionError("asked for");
  }

  @Test
  void handsItsValueOut() {
    assertThat(THREE.optional()).contains(3);
    assertThat(NONE.optional()).isEmpty();
    assertThat(NONE.stream()).isEmpty();
    assertThatThrownBy(NONE::require)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("Not measured: nobody counted");
  }
}
