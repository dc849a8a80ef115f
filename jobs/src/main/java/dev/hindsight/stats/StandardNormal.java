package dev.hindsight.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The quantiles behind intervals. */
public final class StandardNormal {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** The 97.5 % quantile, 1.959964, behind every 95 % interval. */
  public static final double Z = NORMAL.inverseCumulativeProbability(0.975);

  private StandardNormal() {}

  /**
   * How many standard errors an interval reaches to either side.
   *
   * @param level the interval's level, such as 0.95
   */
  static double z(double level) {
    return NORMAL.inverseSurvivalProbability((1 - level) / 2);
  }

  /** How likely a value lies so many standard errors away, or further, to either side. */
  static double beyond(double errors) {
    return 2 * NORMAL.survivalProbability(errors);
  }

  /** The value below which a share of the distribution lies, such as 0.8416 for 0.8. */
  public static double quantile(double share) {
    return NORMAL.inverseCumulativeProbability(share);
  }
}
