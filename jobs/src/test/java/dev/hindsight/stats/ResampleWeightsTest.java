package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResampleWeightsTest {

  private static final int UNITS = 500;
  private static final int RESAMPLES = 2000;

  /** The standard error of a mean of a million Poisson(1) numbers is 0.001. */
  @Test
  void meanAndVarianceAreOne() {
    int[] all =
        IntStream.range(0, UNITS)
            .mapToObj(unit -> ResampleWeights.of("account A-" + unit))
            .flatMapToInt(weights -> IntStream.range(0, RESAMPLES).map(weights::in))
            .toArray();
    double mean = IntStream.of(all).average().orElseThrow();
    double variance =
        IntStream.of(all)
            .mapToDouble(each -> (each - mean) * (each - mean))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(1, within(0.005));
    assertThat(variance).isCloseTo(1, within(0.01));
  }

  /** P(0) = P(1) = 1/e, P(2) = 1/2e, P(3) = 1/6e. */
  @Test
  void weightsAreDistributedAsPoisson() {
    double[] shares = new double[20];
    IntStream.range(0, UNITS)
        .mapToObj(unit -> ResampleWeights.of("deal " + unit))
        .flatMapToInt(weights -> IntStream.range(0, RESAMPLES).map(weights::in))
        .forEach(weight -> shares[weight] += 1.0 / (UNITS * RESAMPLES));
    assertThat(shares[0]).isCloseTo(Math.exp(-1), within(0.002));
    assertThat(shares[1]).isCloseTo(Math.exp(-1), within(0.002));
    assertThat(shares[2]).isCloseTo(Math.exp(-1) / 2, within(0.002));
    assertThat(shares[3]).isCloseTo(Math.exp(-1) / 6, within(0.002));
  }

  /** Their sum would have a variance other than the number of units otherwise. */
  @Test
  void unitsAreIndependentOfEachOther() {
    double[] sums =
        IntStream.range(0, RESAMPLES)
            .mapToDouble(
                resample ->
                    IntStream.range(0, UNITS)
                        .map(unit -> ResampleWeights.of("account A-" + unit).in(resample))
                        .sum())
            .toArray();
    double variance =
        IntStream.range(0, RESAMPLES).mapToDouble(i -> Math.pow(sums[i] - UNITS, 2)).sum()
            / RESAMPLES;
    assertThat(variance / UNITS).isCloseTo(1, within(0.13));
  }

  /** The correlation of neighbours has the standard error 0.001. */
  @Test
  void resamplesOfAUnitAreIndependentOfEachOther() {
    double together =
        IntStream.range(0, UNITS)
            .mapToObj(unit -> ResampleWeights.of("account A-" + unit))
            .flatMapToDouble(
                weights ->
                    IntStream.range(0, RESAMPLES)
                        .mapToDouble(i -> (weights.in(i) - 1) * (weights.in(i + 1) - 1)))
            .average()
            .orElseThrow();
    assertThat(together).isCloseTo(0, within(0.005));
  }

  /** A weight never changes, or the intervals of published reports would. */
  @Test
  void weightsStayWhatTheyAre() {
    assertThat(IntStream.range(0, 12).map(ResampleWeights.of("account A-1")::in))
        .containsExactly(0, 0, 1, 2, 1, 3, 4, 1, 1, 0, 2, 2);
    assertThat(IntStream.range(0, 12).map(ResampleWeights.of("account Ä")::in))
        .containsExactly(2, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 2);
  }
}
