package dev.hindsight.agenda;

import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.Widened;

/**
 * How clear evidence must be to open a question: so clear that it stays clear when one report in
 * twenty may be wrong about all kinds of evidence together, not about each.
 *
 * @param kinds how many kinds of evidence could open a question; at least 1
 */
record Bar(int kinds) {

  /** Intervals are of this level where nothing else is said. */
  static final double USUAL = 0.95;

  Bar {
    if (kinds < 1) {
      throw new IllegalArgumentException("Invalid number of kinds: " + kinds);
    }
  }

  /** Whether an interval of 95 % stays clear. */
  boolean isCleared(Estimate shown) {
    return isCleared(shown, Measured.of(USUAL));
  }

  /**
   * Whether an interval stays clear.
   *
   * @param level of the interval; 0.95 where it is not said
   */
  boolean isCleared(Estimate shown, Measured<Double> level) {
    return Widened.ofLevel(estimated(shown), level.optional().orElse(USUAL), kinds).excludes(0);
  }

  /** The same of a difference among like deals or requests. */
  boolean isCleared(LikeForLike made) {
    return isCleared(made.difference(), made.level());
  }

  /** The same of an interval that reaches so many standard errors to either side. */
  boolean isClearedByErrors(Estimate shown, double errors) {
    return Widened.ofErrors(estimated(shown), errors, kinds).excludes(0);
  }

  /** The same of a ratio, whose errors are those of its logarithm: none is 1. */
  boolean isRatioCleared(Estimate shown) {
    return shown.lower() > 0 && isCleared(logarithm(shown));
  }

  static Estimate logarithm(Estimate ratio) {
    return Rates.estimate(estimated(ratio).on(Math::log));
  }

  private static Estimated estimated(Estimate shown) {
    return new Estimated(shown.value(), shown.lower(), shown.upper());
  }
}
