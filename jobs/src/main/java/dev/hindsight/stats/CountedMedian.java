package dev.hindsight.stats;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** The median and other quantiles of values that are counted. */
public final class CountedMedian {

  private CountedMedian() {}

  /**
   * The value in the middle; of an even number the midpoint of the two in the middle.
   *
   * @param counts how often each value is there
   * @return empty where there is none
   */
  public static OptionalDouble of(SortedMap<Long, Long> counts) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((at(counts, (total - 1) / 2) + at(counts, total / 2)) / 2.0);
  }

  /**
   * The median with its interval: the order statistics k and n − k + 1 with the greatest k for
   * which it lies between them with at least 95 %, whatever the values are spread like.
   *
   * @return empty for fewer than six values, between which it lies less surely
   */
  public static Optional<Estimated> interval(SortedMap<Long, Long> counts) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    long place =
        total == 0
            ? 0
            : BinomialDistribution.of(Math.toIntExact(total), 0.5)
                .inverseCumulativeProbability(0.025);
    return place == 0
        ? Optional.empty()
        : Optional.of(
            new Estimated(
                of(counts).orElseThrow(), at(counts, place - 1), at(counts, total - place)));
  }

  /**
   * The smallest value that a share of them does not exceed.
   *
   * @param counts how often each value is there
   * @param share more than 0, such as 0.25
   * @return empty where there is none
   */
  public static OptionalDouble quantile(SortedMap<Long, Long> counts, double share) {
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    return total == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) at(counts, (long) Math.ceil(share * total) - 1));
  }

  /** The value at a place of the sorted values, from 0. */
  private static long at(SortedMap<Long, Long> counts, long place) {
    long before = 0;
    for (Map.Entry<Long, Long> each : counts.entrySet()) {
      before += each.getValue();
      if (place < before) {
        return each.getKey();
      }
    }
    throw new IllegalArgumentException("Invalid place " + place + " of " + before);
  }
}
