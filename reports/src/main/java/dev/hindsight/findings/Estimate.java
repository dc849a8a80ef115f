package dev.hindsight.findings;

import java.io.Serializable;

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

  /** Whether the interval lies wholly above or wholly below a value. */
  public boolean excludes(double other) {
    return lower > other || upper < other;
  }
}
