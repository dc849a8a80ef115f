package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentilesTest {

  /** Place 3 × .25 = .75, a quarter short of the second value. */
  @Test
  void quantilesLieBetweenTheTwoNearestValues() {
    Percentiles four = Percentiles.of(7, 1, 3, 11);
    assertThat(four.quantile(0)).isEqualTo(1);
    assertThat(four.quantile(0.25)).isEqualTo(2.5);
    assertThat(four.quantile(0.5)).isEqualTo(5);
    assertThat(four.quantile(1)).isEqualTo(11);
  }

  /** Whatever order the values come in, and however often one of them comes. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100, 2_000})
  void quantilesAreThoseOfTheSortedValues(int count) {
    Random random = new Random(count);
    double[] values = random.ints(count, -count / 3, count / 3 + 1).asDoubleStream().toArray();
    Percentiles percentiles = Percentiles.of(values);
    double[] sorted = Arrays.stream(values).sorted().toArray();
    for (int place : new int[] {count / 40, count - 1, 0, count / 2, count - 1 - count / 40}) {
      double share = count == 1 ? 0 : place / (count - 1.0);
      assertThat(percentiles.quantile(share)).isCloseTo(sorted[place], within(1e-9));
    }
  }

  @Test
  void oneValueIsItsOwnQuantiles() {
    assertThat(Percentiles.of(4).quantile(0.975)).isEqualTo(4);
  }

  /** Of 0 to 2000 the places are 50 and 1950 at 95 %, 10 and 1990 at 99 %. */
  @ParameterizedTest
  @CsvSource({"0.95, 50, 1950", "0.99, 10, 1990"})
  void intervalLeavesOutAsMuchOnEachSide(double level, double lower, double upper) {
    double[] values = IntStream.rangeClosed(0, 2000).mapToDouble(i -> 2000 - i).toArray();

    Estimated interval = Percentiles.interval(1234, level, values).orElseThrow();

    assertThat(interval.value()).isEqualTo(1234);
    assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
  }

  @Test
  void noResamplesGiveNoInterval() {
    assertThat(Percentiles.interval(1234, 0.95)).isEmpty();
  }

  @Test
  void whatIsNoValueIsRefused() {
    assertThatThrownBy(() -> Percentiles.of())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid values: they must be numbers, at least one, and are []");
    assertThatThrownBy(() -> Percentiles.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid values: they must be numbers, at least one, and are [1.0, NaN]");
    assertThatThrownBy(() -> Percentiles.of(1).quantile(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid share 1.5: give one from 0 to 1");
  }
}
