package dev.hindsight.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The outcome of a χ² test.
 *
 * @param statistic the test statistic, at least 0
 * @param degreesOfFreedom its degrees of freedom, at least 1
 * @param p the probability of a greater statistic where there is no effect
 */
public record ChiSquare(double statistic, int degreesOfFreedom, double p) {

  public ChiSquare {
    if (!(statistic >= 0) || degreesOfFreedom < 1 || !(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException(
          "Invalid test: chi-square "
              + statistic
              + " with "
              + degreesOfFreedom
              + " degrees of freedom and p "
              + p);
    }
  }

  /** The test's outcome, p from the χ² distribution's upper tail. */
  public static ChiSquare of(double statistic, int degreesOfFreedom) {
    double p = ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
    return new ChiSquare(statistic, degreesOfFreedom, p);
  }
}
