package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountedMedianTest {

  @Test
  void ofAnOddNumberItIsTheOneInTheMiddle() {
    assertThat(CountedMedian.of(new TreeMap<>(Map.of(10L, 1L, 12L, 1L, 100L, 1L)))).hasValue(12);
  }

  @Test
  void ofAnEvenNumberItIsTheMidpointOfTheTwoInTheMiddle() {
    assertThat(CountedMedian.of(new TreeMap<>(Map.of(10L, 1L, 100L, 1L)))).hasValue(55);
    assertThat(CountedMedian.of(new TreeMap<>(Map.of(10L, 3L, 100L, 1L)))).hasValue(10);
  }

  @Test
  void ofNothingThereIsNone() {
    assertThat(CountedMedian.of(new TreeMap<>())).isEmpty();
  }
}
