package dev.hindsight.stats;

import java.util.function.LongToDoubleFunction;

/**
 * The p of an exact test as R defines it: two-sided, the probability of all counts that are no
 * likelier than the one seen, where a relative difference of 1e-7 is no difference; one-sided, of
 * all counts that are no fewer.
 *
 * <p>Probabilities are built up by their ratios from a mode, so counts may be of any size; they are
 * divided by their sum at the end. p below about 1e-300 is 0.
 *
 * @param lowest the smallest possible count
 * @param highest the greatest possible count
 * @param ratio the probability of a count + 1 divided by that of the count, falling in the count
 */
record ExactCounts(long lowest, long highest, LongToDoubleFunction ratio) {

  private static final double TOLERANCE = 1 + 1e-7;

  /** Which counts a p is the probability of. */
  private interface Tail {
    boolean holds(long count, double weight);
  }

  /** The probability of the counts no likelier than the one seen. */
  double noLikelierThan(long seen) {
    double limit = weight(mode(), seen) * TOLERANCE;
    return probability((count, weight) -> weight <= limit);
  }

  /** The probability of the counts no fewer than the one seen. */
  double noFewerThan(long seen) {
    return probability((count, weight) -> count >= seen);
  }

  private double probability(Tail tail) {
    long mode = mode();
    double all = 0;
    double held = 0;
    double weight = 1;
    for (long count = mode; count <= highest && weight >= Double.MIN_NORMAL; count++) {
      all += weight;
      held += tail.holds(count, weight) ? weight : 0;
      weight = count < highest ? weight * ratio.applyAsDouble(count) : 0;
    }
    weight = 1;
    for (long count = mode - 1; count >= lowest && weight >= Double.MIN_NORMAL; count--) {
      weight /= ratio.applyAsDouble(count);
      all += weight;
      held += tail.holds(count, weight) ? weight : 0;
    }
    return Math.min(1, held / all);
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
