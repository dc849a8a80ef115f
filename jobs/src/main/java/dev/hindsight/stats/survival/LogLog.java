package dev.hindsight.stats.survival;

import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.StandardNormal;
import dev.hindsight.stats.Wilson;

/**
 * Limits of a probability on the scale log(−log(probability)), which keeps them within 0 to 1:
 * probability^exp(±1.96 σ ÷ (probability·log probability)).
 *
 * <p>The scale has no place for 0 and 1. There the limit on the far side is Wilson's, of none or
 * all of the subjects whose state is known.
 */
final class LogLog {

  /** Sums of probabilities miss 0 and 1 by what rounding makes of them. */
  private static final double ROUNDING = 1e-12;

  private LogLog() {}

  /** A probability of remaining, such as survival. */
  static Estimated remaining(double probability, double variance, long known) {
    if (probability <= ROUNDING) {
      return new Estimated(0, 0, Wilson.interval(0, known).map(Estimated::upper).orElse(1.0));
    }
    if (probability >= 1 - ROUNDING) {
      return new Estimated(1, Wilson.interval(known, known).map(Estimated::lower).orElse(0.0), 1);
    }
    double scaled = Math.sqrt(variance) / (probability * Math.log(probability));
    double factor = Math.exp(StandardNormal.Z * Math.abs(scaled));
    return new Estimated(
        probability, Math.pow(probability, factor), Math.pow(probability, 1 / factor));
  }

  /** A probability of having gone, such as a cumulative incidence: limits from what remains. */
  static Estimated gone(double probability, double variance, long known) {
    Estimated remaining = remaining(1 - probability, variance, known);
    return new Estimated(probability, 1 - remaining.upper(), 1 - remaining.lower());
  }
}
