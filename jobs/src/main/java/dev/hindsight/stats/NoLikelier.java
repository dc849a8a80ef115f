package dev.hindsight.stats;

import java.util.function.LongToDoubleFunction;

/**
 * The two-sided p of an exact test as R defines it: the probability of all counts that are no
 * likelier than the one seen, where a relative difference of 1e-7 is no difference.
 *
 * <p>Probabilities are built up by their ratios from a mode, so counts may be of any size; they are
 * divided by their sum at the end. p below about 1e-300 is 0.
 *
 * @param lowest the smallest possible count
 * @param highest the greatest possible count
 * @param ratio the probability of a count + 1 divided by that of the count, falling in the count
 */
record NoLikelier(long lowest, long highest, LongToDoubleFunction ratio) {

  private static final double TOLERANCE = 1 + 1e-7;

  double than(long seen) {
    long mode = mode();
    double limit = weight(mode, seen) * TOLERANCE;
    double all = 0;
    double unlikely = 0;
    double weight = 1;
    for (long count = mode; count <= highest && weight >= Double.MIN_NORMAL; count++) {
      all += weight;
      unlikely += weight <= limit ? weight : 0;
      weight = count < highest ? weight * ratio.applyAsDouble(count) : 0;
    }
    weight = 1;
    for (long count = mode - 1; count >= lowest && weight >= Double.MIN_NORMAL; count--) {
      weight /= ratio.applyAsDouble(count);
      all += weight;
      unlikely += weight <= limit ? weight : 0;
    }
    return Math.min(1, unlikely / all);
  }

  /** The first count whose successor is not likelier; the ratio falls, so halving finds it. */
  private long mode() {
    long low = lowest;
    long high = highest;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (ratio.applyAsDouble(middle) > 1) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double weight(long mode, long seen) {
    double weight = 1;
    for (long count = mode; count < seen && weight >= Double.MIN_NORMAL; count++) {
      weight *= ratio.applyAsDouble(count);
    }
    for (long count = mode - 1; count >= seen && weight >= Double.MIN_NORMAL; count--) {
      weight /= ratio.applyAsDouble(count);
    }
    return weight >= Double.MIN_NORMAL ? weight : 0;
  }
}
