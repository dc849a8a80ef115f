package dev.hindsight.agenda;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/** What a question comes to at least: money × certainty. */
final class Stake {

  private Stake() {}

  /** How far the limit that is nearest to none is from it; 0 where the interval holds it. */
  static double atLeast(Estimate estimate, double none) {
    return estimate.excludes(none)
        ? Math.min(Math.abs(estimate.lower() - none), Math.abs(estimate.upper() - none))
        : 0;
  }

  /** Money of which at least such a share is at stake. */
  static Measured<Double> of(Measured<Double> money, double share) {
    return money.map(all -> all * share);
  }
}
