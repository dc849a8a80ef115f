package dev.hindsight.agenda;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/** What a question comes to at least: money × certainty. */
final class Stake {

  private Stake() {}

  /** How far the limit that is nearest to 0 is from it; 0 where the interval holds it. */
  static double atLeast(Estimate estimate) {
    return estimate.excludes(0)
        ? Math.min(Math.abs(estimate.lower()), Math.abs(estimate.upper()))
        : 0;
  }

  /** Money of which at least such a share is at stake. */
  static Measured<Double> of(Measured<Double> money, Estimate share) {
    return money.map(all -> all * atLeast(share));
  }
}
