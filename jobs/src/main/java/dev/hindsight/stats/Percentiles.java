package dev.hindsight.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * Quantiles of some values, interpolated between the two nearest: the quantile p of n values lies
 * at place (n−1)p of the sorted ones, the first at place 0.
 *
 * <p>Type 7 of R. J. Hyndman, Y. Fan (1996), Sample quantiles in statistical packages, <a
 * href="https://doi.org/10.2307/2684934">doi:10.2307/2684934</a>.
 */
public final class Percentiles {

  /** In an order that changes: only what is asked for is put in its place. */
  private final double[] values;

  private Percentiles(double[] values) {
    this.values = values;
  }

  /**
   * Those of the values, in any order.
   *
   * @throws IllegalArgumentException for no values, or one that is not a number
   */
  public static Percentiles of(double... values) {
    if (values.length == 0 || Arrays.stream(values).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException(
          "Invalid values: they must be numbers, at least one, and are " + Arrays.toString(values));
    }
    return new Percentiles(values.clone());
  }

  /**
   * The percentile interval of an estimate from what resamples gave in its place, such as their 2.5
   * % and 97.5 % quantiles for a level of 0.95. Empty for no resamples.
   *
   * @see <a href="https://doi.org/10.1214/ss/1177013815">B. Efron, R. Tibshirani (1986), Bootstrap
   *     methods for standard errors, confidence intervals, and other measures of statistical
   *     accuracy</a>
   */
  public static Optional<Estimated> interval(double estimate, double level, double... resampled) {
    if (resampled.length == 0) {
      return Optional.empty();
    }
    Percentiles percentiles = of(resampled);
    double tail = (1 - level) / 2;
    return Optional.of(
        new Estimated(estimate, percentiles.quantile(tail), percentiles.quantile(1 - tail)));
  }

  /**
   * The quantile.
   *
   * @throws IllegalArgumentException if {@code share} is not between 0 and 1
   */
  public double quantile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("Invalid share " + share + ": give one from 0 to 1");
    }
    double place = (values.length - 1) * share;
    int below = (int) place;
    settle(below);
    double above = values[below];
    if (below + 1 < values.length) {
      settle(below + 1);
      above = values[below + 1];
    }
    return values[below] + (place - below) * (above - values[below]);
  }

  /**
   * Moves values until one stands where it would if all were sorted, with none greater before it:
   * C. A. R. Hoare (1961), Algorithm 65: find, <a
   * href="https://doi.org/10.1145/366622.366647">doi:10.1145/366622.366647</a>.
   */
  private void settle(int place) {
    int first = 0;
    int last = values.length - 1;
    while (first < last) {
      double pivot = values[place];
      int left = first;
      int right = last;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          swap(left++, right--);
        }
      }
      first = right < place ? left : first;
      last = place < left ? right : last;
    }
  }

  private void swap(int one, int other) {
    double value = values[one];
    values[one] = values[other];
    values[other] = value;
  }
}
