package dev.hindsight.analysis;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.stats.Percentiles;
import dev.hindsight.stats.ResampleWeights;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The resamples of whole accounts. What is summed over them stands in arrays of {@link #LENGTH}:
 * place 0 holds the data as they are, the others a resample each.
 */
final class Resamples {

  static final int COUNT = 2_000;
  static final int LENGTH = COUNT + 1;

  private static final double MOST_WITHOUT_ANSWER = 0.05;

  private Resamples() {}

  /** How often a unit counts at each place. */
  static int[] weights(String unit) {
    ResampleWeights drawn = ResampleWeights.of(unit);
    int[] weights = new int[LENGTH];
    weights[0] = 1;
    for (int place = 1; place < LENGTH; place++) {
      weights[place] = drawn.in(place - 1);
    }
    return weights;
  }

  /** Whether so few resamples lack an answer that the others may stand for all. */
  static boolean answersEnough(IntPredicate hasAnswer) {
    long without = IntStream.range(1, LENGTH).filter(hasAnswer.negate()).count();
    return hasAnswer.test(0) && without <= MOST_WITHOUT_ANSWER * COUNT;
  }

  /** An estimate with the percentile interval over the resamples that have an answer. */
  static Measured<Estimate> estimate(
      double estimate, IntPredicate hasAnswer, IntToDoubleFunction resampled) {
    double[] values = IntStream.range(1, LENGTH).filter(hasAnswer).mapToDouble(resampled).toArray();
    return Rates.measured(
        values.length < COUNT - MOST_WITHOUT_ANSWER * COUNT
            ? Optional.empty()
            : Percentiles.interval(estimate, values),
        "more than 5 % of the resamples that its interval is made of have no answer");
  }

  /** Adds what counts at each place, exactly. */
  static void add(long[] sums, int[] weights, long amount) {
    for (int place = 0; place < LENGTH; place++) {
      sums[place] = Math.addExact(sums[place], Math.multiplyExact(amount, weights[place]));
    }
  }

  /** Adds sums place by place; either may be null for none. */
  static long[] added(long[] sums, long[] others) {
    if (sums == null || others == null) {
      return sums == null ? others : sums;
    }
    for (int place = 0; place < LENGTH; place++) {
      sums[place] = Math.addExact(sums[place], others[place]);
    }
    return sums;
  }
}
