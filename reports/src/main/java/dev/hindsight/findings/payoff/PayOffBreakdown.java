package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * Trade-offs by one dimension.
 *
 * @param level of the intervals of the settled ones' net: those of all levels with enough settled
 *     trade-offs hold together in 95 reports of 100
 * @param levels decision quarters oldest first, all twelve of them; product managers with most
 *     requests first; other levels in the order of their vocabulary. Not measured where a column is
 *     missing
 */
public record PayOffBreakdown(
    PayOffDimension dimension, Measured<Double> level, Measured<List<PayOffLevel>> levels) {

  public PayOffBreakdown {
    levels = levels.map(List::copyOf);
  }

  /** Of a report that does not have it. */
  static PayOffBreakdown absent(PayOffDimension dimension) {
    String reason = "the report does not have it";
    return new PayOffBreakdown(dimension, Measured.not(reason), Measured.not(reason));
  }
}
