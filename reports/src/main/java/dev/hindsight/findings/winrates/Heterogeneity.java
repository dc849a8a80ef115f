package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * Whether an effect differs by deal size (by segment where size is not measured).
 *
 * @param dimension what the effect is looked at by
 * @param bands the like-for-like difference within each band that has enough deals a side, 95 %
 *     interval
 * @param statistic Cochran's Q, after one won and one lost deal more a side
 * @param degreesOfFreedom bands − 1
 * @param p of Q
 * @param adjustedP the same after Holm over the report's comparisons; where it is below 0.05 the
 *     report says that the effect depends on the dimension
 */
public record Heterogeneity(
    Dimension dimension,
    List<Band> bands,
    double statistic,
    long degreesOfFreedom,
    double p,
    Measured<Double> adjustedP) {

  public Heterogeneity {
    bands = List.copyOf(bands);
  }

  /** The effect within one band. */
  public record Band(String name, Estimate difference) {}
}
