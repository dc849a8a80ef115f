package dev.hindsight.stats;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** The median of values that are counted. */
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
