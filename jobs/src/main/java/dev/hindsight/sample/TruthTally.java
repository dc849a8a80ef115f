package dev.hindsight.sample;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sums and counts by name. Sums are kept in whole billionths, so that they are the same in whatever
 * order the parts are added.
 */
public final class TruthTally implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double FINE = 1e9;

  private record Sum(long billionths, long count) implements Serializable {

    Sum plus(Sum other) {
      return new Sum(billionths + other.billionths, count + other.count);
    }
  }

  private final TreeMap<String, Sum> sums = new TreeMap<>();

  void add(String name, double value) {
    sums.merge(name, new Sum(Math.round(value * FINE), 1), Sum::plus);
  }

  /** Counts something that has no value. */
  void count(String name) {
    add(name, 0);
  }

  void addAll(TruthTally other) {
    other.sums.forEach((name, sum) -> sums.merge(name, sum, Sum::plus));
  }

  public long counted(String name) {
    return sums.getOrDefault(name, new Sum(0, 0)).count();
  }

  /** The sum of the values. */
  double sum(String name) {
    return sums.getOrDefault(name, new Sum(0, 0)).billionths() / FINE;
  }

  /** The mean of the values; NaN if there are none. */
  public double mean(String name) {
    Sum sum = sums.getOrDefault(name, new Sum(0, 0));
    return sum.count() == 0 ? Double.NaN : sum.billionths() / FINE / sum.count();
  }

  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    sums.forEach((name, sum) -> counts.put(name, sum.count()));
    return counts;
  }
}
