package dev.hindsight.stats;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each whole number is, of how many of some items something comes true. What is less
 * likely than {@value #NOTHING} of the likeliest is left out at both ends, so that a sum over many
 * items takes no more than the numbers that matter.
 */
public final class CountDistribution {

  /** No items: none of them, for sure. */
  public static final CountDistribution NONE = new CountDistribution(0, new double[] {1});

  private static final double NOTHING = 1e-15;

  private final int first;
  private final double[] shares;

  private CountDistribution(int first, double[] shares) {
    this.first = first;
    this.shares = shares;
  }

  /**
   * A distribution from numbers that are as likely to each other.
   *
   * @param first the number that the first weight is of
   * @throws IllegalArgumentException if no weight is above 0
   */
  static CountDistribution weighted(int first, double[] weights) {
    double most = Arrays.stream(weights).max().orElse(0);
    if (!(most > 0)) {
      throw new IllegalArgumentException("Invalid weights: none is above 0");
    }
    int from = 0;
    while (weights[from] < most * NOTHING) {
      from++;
    }
    int to = weights.length;
    while (weights[to - 1] < most * NOTHING) {
      to--;
    }
    double[] kept = Arrays.copyOfRange(weights, from, to);
    double all = Arrays.stream(kept).sum();
    for (int i = 0; i < kept.length; i++) {
      kept[i] /= all;
    }
    return new CountDistribution(first + from, kept);
  }

  /** The sum of two numbers that have nothing to do with each other: their convolution. */
  public CountDistribution plus(CountDistribution other) {
    double[] sum = new double[shares.length + other.shares.length - 1];
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < other.shares.length; j++) {
        sum[i + j] += shares[i] * other.shares[j];
      }
    }
    return weighted(first + other.first, sum);
  }

  /** One of several distributions, each so likely to be the one. */
  static CountDistribution mixed(List<CountDistribution> all, double[] weights) {
    int from = all.stream().mapToInt(each -> each.first).min().orElseThrow();
    int to = all.stream().mapToInt(each -> each.first + each.shares.length).max().orElseThrow();
    double[] mixed = new double[to - from];
    for (int i = 0; i < weights.length; i++) {
      CountDistribution each = all.get(i);
      for (int k = 0; k < each.shares.length; k++) {
        mixed[each.first - from + k] += weights[i] * each.shares[k];
      }
    }
    return weighted(from, mixed);
  }

  /** How likely a number is. */
  public double share(long number) {
    long place = number - first;
    return place < 0 || place >= shares.length ? 0 : shares[(int) place];
  }

  /** The smallest number that is not exceeded with a probability of at least so much. */
  public long point(double probability) {
    double upTo = 0;
    for (int i = 0; i < shares.length; i++) {
      upTo += shares[i];
      if (upTo >= probability) {
        return (long) first + i;
      }
    }
    return first + shares.length - 1L;
  }

  /**
   * The numbers in the middle, without the lowest and the highest share of the distribution. A
   * whole number counts by its middle: it is left out if what lies below it and half of itself come
   * to less than the share. So over many distributions as much is left out as is meant; with whole
   * numbers that leave out no more than the share, it would be less, the fewer numbers matter.
   *
   * <p>H. O. Lancaster (1961), Significance tests in discrete distributions, <a
   * href="https://doi.org/10.1080/01621459.1961.10482105">doi:10.1080/01621459.1961.10482105</a>.
   *
   * @param share what is left out at either end, such as 0.1; less than a fifth, so that something
   *     is left
   */
  public Range middle(double share) {
    double below = 0;
    int lower = -1;
    int upper = -1;
    for (int i = 0; i < shares.length; i++) {
      double middle = below + shares[i] / 2;
      below += shares[i];
      lower = lower < 0 && middle >= share ? i : lower;
      upper = middle <= 1 - share ? i : upper;
    }
    return new Range(first + lower, first + upper);
  }

  /** Whole numbers, both ends among them. */
  public record Range(long lower, long upper) {}

  /** How likely it is that the number is one of these. */
  public double within(Range range) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      if (first + i >= range.lower() && first + i <= range.upper()) {
        sum += shares[i];
      }
    }
    return Math.min(1, sum);
  }

  public double mean() {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] * (first + i);
    }
    return sum;
  }

  public double variance() {
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] * (first + i - mean) * (first + i - mean);
    }
    return sum;
  }
}
