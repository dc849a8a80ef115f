package dev.hindsight.stats;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Between which shares groups of one size lie by chance alone, where all have the same true share:
 * binomial quantiles ÷ size.
 *
 * <p>D. J. Spiegelhalter (2005), Funnel plots for comparing institutional performance, <a
 * href="https://doi.org/10.1002/sim.1970">doi:10.1002/sim.1970</a>; his interpolation between
 * counts is not used, so that each limit is a share that a group can have.
 *
 * @param lower the 2.5 % quantile
 * @param upper the 97.5 % quantile
 * @param lowest the 0.1 % quantile
 * @param highest the 99.9 % quantile
 */
public record FunnelLimits(double lower, double upper, double lowest, double highest) {

  /**
   * The limits of a group's share; empty for a group of none.
   *
   * @param share the share that all groups have, 0 to 1
   * @param of the group's size
   */
  public static Optional<FunnelLimits> of(double share, int of) {
    if (!(share >= 0 && share <= 1) || of < 0) {
      throw new IllegalArgumentException("Invalid funnel: share " + share + " in a group of " + of);
    }
    if (of == 0) {
      return Optional.empty();
    }
    BinomialDistribution counts = BinomialDistribution.of(of, share);
    return Optional.of(
        new FunnelLimits(
            counts.inverseCumulativeProbability(0.025) / (double) of,
            counts.inverseCumulativeProbability(0.975) / (double) of,
            counts.inverseCumulativeProbability(0.001) / (double) of,
            counts.inverseCumulativeProbability(0.999) / (double) of));
  }
}
