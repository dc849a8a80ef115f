package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WilsonTest {

  @Test
  void agreesWithReference() {
    for (Reference.Case reference : Reference.cases("wilson ")) {
      long[] counts = reference.counts();
      Estimated share = Wilson.interval(counts[0], counts[1]).orElseThrow();
      reference.agrees(share.lower(), "lower");
      reference.agrees(share.upper(), "upper");
    }
  }

  /** R 4.2.2, prop.test(81, 263, correct = FALSE). */
  @Test
  void agreesWithGoldenValues() {
    Estimated share = Wilson.interval(81, 263).orElseThrow();
    assertThat(share.lower()).isCloseTo(0.255288519878, Reference.nineDigits(0.25));
    assertThat(share.upper()).isCloseTo(0.366209576983, Reference.nineDigits(0.36));
  }

  @Test
  void isSymmetricInEventsAndTheRest() {
    for (long count = 0; count <= 20; count++) {
      Estimated share = Wilson.interval(count, 20).orElseThrow();
      Estimated rest = Wilson.interval(20 - count, 20).orElseThrow();
      assertThat(1 - rest.lower()).isCloseTo(share.upper(), Reference.nineDigits(1));
    }
  }

  @Test
  void limitsRiseWithTheCountAndNarrowWithTheSample() {
    for (long count = 1; count <= 20; count++) {
      Estimated fewer = Wilson.interval(count - 1, 20).orElseThrow();
      Estimated more = Wilson.interval(count, 20).orElseThrow();
      Estimated larger = Wilson.interval(count * 10, 200).orElseThrow();
      assertThat(more.lower()).isGreaterThan(fewer.lower());
      assertThat(more.upper()).isGreaterThan(fewer.upper());
      assertThat(larger.upper() - larger.lower()).isLessThan(more.upper() - more.lower());
    }
  }

  @Test
  void noneAndAllReachTheEnds() {
    assertThat(Wilson.interval(0, 3).orElseThrow().lower()).isEqualTo(0);
    assertThat(Wilson.interval(3, 3).orElseThrow().upper()).isEqualTo(1);
  }

  @Test
  void nothingOfNothingHasNoShare() {
    assertThat(Wilson.interval(0, 0)).isEmpty();
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Wilson.interval(4, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share: 4 of 3");
  }
}
