package dev.hindsight.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetectableRateRatioTest {

  private static final List<PersonTime> STRATA =
      List.of(new PersonTime(6, 40, 5, 100), new PersonTime(3, 20, 4, 50));

  /** By brentq of SciPy 1.10.1. */
  @Test
  void agreesWithGoldenValues() {
    assertThat(DetectableRateRatio.of(STRATA, 1.5).orElseThrow().smallest().orElseThrow())
        .isCloseTo(3.07836934583, within(1e-9));
  }

  @Test
  void moreTimeSeesLess() {
    DetectableRateRatio now = DetectableRateRatio.of(STRATA, 1.5).orElseThrow();
    double smallest = now.smallest().orElseThrow();

    assertThat(now.isSeen(smallest * 1.001)).isTrue();
    assertThat(now.isSeen(smallest / 1.001)).isFalse();
    assertThat(now.times(4).smallest().orElseThrow()).isLessThan(smallest);
    assertThat(now.times(4).isSeen(smallest / 1.001)).isTrue();
  }

  @Test
  void whereNobodyLikeLeftThereIsNone() {
    assertThat(DetectableRateRatio.of(List.of(), 1)).isEmpty();
    assertThat(DetectableRateRatio.of(List.of(new PersonTime(0, 9, 0, 9)), 1)).isEmpty();
    assertThat(DetectableRateRatio.of(List.of(new PersonTime(2, 9, 0, 0)), 1)).isEmpty();
  }

  @Test
  void fewerThanAnyRatioCanTellSeeNone() {
    assertThat(
            DetectableRateRatio.of(List.of(new PersonTime(1, 1, 0, 100)), 1)
                .orElseThrow()
                .times(0.01)
                .smallest())
        .isEmpty();
  }
}
