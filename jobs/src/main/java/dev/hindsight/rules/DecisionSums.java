package dev.hindsight.rules;

import dev.hindsight.findings.rules.RuledAnswer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.LongBinaryOperator;

/**
 * What settled decisions come to together. Arrays are at the first places of the resamples, place 0
 * being the data as they are; null for nothing yet.
 */
final class DecisionSums implements Serializable {

  private static final long serialVersionUID = 1;

  private final int places;
  private long decisions;
  private long lately;
  private long latelyUnits;
  private long[] weights;
  private long[] made;
  private long[] displaced;

  DecisionSums(int places) {
    this.places = places;
  }

  /**
   * Adds a settled decision.
   *
   * @param latelySince the first day of the last four quarters
   */
  void accept(RuledDecision decision, RuledAnswer answer, LocalDate latelySince) {
    decisions++;
    if (!decision.day().isBefore(latelySince)) {
      lately++;
      latelyUnits = Math.addExact(latelyUnits, decision.units(answer));
    }
    weights = add(weights, decision.valued().weights());
    made =
        added(
            made,
            answer == RuledAnswer.YES ? decision.valued().gain() : decision.valued().forgone());
    made = combined(made, decision.valued().effort(), Math::subtractExact);
    displaced = added(displaced, decision.valued().displaced());
  }

  void combine(DecisionSums other) {
    decisions += other.decisions;
    lately += other.lately;
    latelyUnits = Math.addExact(latelyUnits, other.latelyUnits);
    weights = added(weights, other.weights);
    made = added(made, other.made);
    displaced = added(displaced, other.displaced);
  }

  private long[] add(long[] sums, int[] counts) {
    long[] all = sums == null ? new long[places] : sums;
    for (int place = 0; place < places; place++) {
      all[place] += counts[place];
    }
    return all;
  }

  private long[] added(long[] sums, long[] others) {
    return combined(sums, others, Math::addExact);
  }

  private long[] combined(long[] sums, long[] others, LongBinaryOperator by) {
    if (others == null) {
      return sums;
    }
    long[] all = sums == null ? new long[places] : sums;
    for (int place = 0; place < places; place++) {
      all[place] = by.applyAsLong(all[place], others[place]);
    }
    return all;
  }

  long decisions() {
    return decisions;
  }

  /** How many of them were decided in the last four quarters. */
  long lately() {
    return lately;
  }

  /** What these came to, in units. */
  long latelyUnits() {
    return latelyUnits;
  }

  boolean hasDisplaced() {
    return displaced != null;
  }

  /** How many decisions there are in a resample. */
  long weight(int place) {
    return at(weights, place);
  }

  /** What they gained or forwent, less effort, in units. */
  long made(int place) {
    return at(made, place);
  }

  /** The revenue that left, in units. */
  long displaced(int place) {
    return at(displaced, place);
  }

  private static long at(long[] sums, int place) {
    return sums == null ? 0 : sums[place];
  }
}
