package dev.hindsight.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The quantile behind every 95 % interval. */
public final class StandardNormal {

  /** The 97.5 % quantile, 1.959964. */
  public static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private StandardNormal() {}
}
