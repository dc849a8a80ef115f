package dev.hindsight.comparing;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.stats.Percentiles;
import dev.hindsight.stats.ResampleWeights;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The resamples of whole accounts. What is summed over them stands in arrays of {@link #length}:
 * place 0 holds the data as they are, the others a resample each.
 *
 * @param count how many resamples
 */
public record Resamples(int count) implements Serializable {

  /** Those of a report. */
  public static final Resamples REPORTED = new Resamples(2_000);

  private static final double MOST_WITHOUT_ANSWER = 0.05;

  /** As often as a unit is drawn at most, it can be held. */
  private static final long SAFE_AMOUNT = Long.MAX_VALUE / ResampleWeights.MOST;

  /** How many places there are. */
  public int length() {
    return count + 1;
  }

  /** How often a unit counts at each place. */
  public int[] weights(String unit) {
    ResampleWeights drawn = ResampleWeights.of(unit);
    int[] weights = new int[length()];
    weights[0] = 1;
    for (int place = 1; place < length(); place++) {
      weights[place] = drawn.in(place - 1);
    }
    return weights;
  }

  /** Whether so few resamples lack an answer that the others may stand for all. */
  public boolean answersEnough(IntPredicate hasAnswer) {
    long without = IntStream.range(1, length()).filter(hasAnswer.negate()).count();
    return hasAnswer.test(0) && without <= MOST_WITHOUT_ANSWER * count;
  }

  /**
   * An estimate with the percentile interval over the resamples that have an answer.
   *
   * @param level of the interval, such as 0.95
   */
  public Measured<Estimate> estimate(
      double estimate, double level, IntPredicate hasAnswer, IntToDoubleFunction resampled) {
    double[] values =
        IntStream.range(1, length()).filter(hasAnswer).mapToDouble(resampled).toArray();
    return Rates.measured(
        values.length < count - MOST_WITHOUT_ANSWER * count
            ? Optional.empty()
            : Percentiles.interval(estimate, level, values),
        "more than 5 % of the resamples that its interval is made of have no answer");
  }

  /** Adds what counts at each place, exactly. */
  public static void add(long[] sums, int[] weights, long amount) {
    if (amount == 0) {
      return;
    }
    // What cannot overflow need not be asked at each place.
    if (amount > SAFE_AMOUNT || amount < -SAFE_AMOUNT) {
      Math.multiplyExact(amount, most(weights));
    }
    long overflow = 0;
    for (int place = 0; place < sums.length; place++) {
      overflow |= add(sums, place, amount * weights[place]);
    }
    check(overflow);
  }

  private static int most(int[] weights) {
    int most = 0;
    for (int weight : weights) {
      most = Math.max(most, weight);
    }
    return most;
  }

  /** Adds at one place; less than 0 where the sum overflows. */
  private static long add(long[] sums, int place, long amount) {
    long before = sums[place];
    long sum = before + amount;
    sums[place] = sum;
    return (before ^ sum) & (amount ^ sum);
  }

  private static void check(long overflow) {
    if (overflow < 0) {
      throw new ArithmeticException("A sum is more than a long can hold");
    }
  }

  /** Adds sums place by place; either may be null for none. */
  public static long[] added(long[] sums, long[] others) {
    if (sums == null || others == null) {
      return sums == null ? others : sums;
    }
    long overflow = 0;
    for (int place = 0; place < sums.length; place++) {
      overflow |= add(sums, place, others[place]);
    }
    check(overflow);
    return sums;
  }
}
