package dev.hindsight.findings;

import java.util.List;

/**
 * Whether an effect differs by deal size (by segment where size is not measured).
 *
 * @param dimension what the effect is looked at by
 * @param bands the Mantel–Haenszel risk difference within each band
 * @param statistic Cochran's Q
 * @param degreesOfFreedom bands − 1
 * @param p of Q
 */
public record Heterogeneity(
    Dimension dimension, List<Band> bands, double statistic, long degreesOfFreedom, double p) {

  public Heterogeneity {
    bands = List.copyOf(bands);
  }

  /** The effect within one band. */
  public record Band(String name, Estimate difference) {}
}
