package dev.hindsight.findings.values;

import java.io.Serializable;
import java.util.List;

/**
 * An estimate with its interval, of 95 % where nothing else is said, in the unit of the figure it
 * belongs to.
 *
 * @param value the estimate
 * @param lower the interval's lower limit
 * @param upper the interval's upper limit
 */
public record Estimate(double value, double lower, double upper) implements Serializable {

  public Estimate {
    if (Double.isNaN(value) || Double.isNaN(lower) || Double.isNaN(upper) || lower > upper) {
      throw new IllegalArgumentException(
          "Invalid estimate: " + value + " with interval " + lower + " to " + upper);
    }
  }

  /** From the lowest limit of some intervals to the highest, the value halfway. */
  public static Estimate around(List<Estimate> estimates) {
    double lower = estimates.stream().mapToDouble(Estimate::lower).min().orElseThrow();
    double upper = estimates.stream().mapToDouble(Estimate::upper).max().orElseThrow();
    return new Estimate((lower + upper) / 2, lower, upper);
  }

  /** Whether the interval lies wholly above or wholly below a value. */
  public boolean excludes(double other) {
    return lower > other || upper < other;
  }
}
