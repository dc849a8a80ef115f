package dev.hindsight.stats;

import java.util.function.DoubleUnaryOperator;

/**
 * An estimate with its interval, of 95 % where nothing else is said.
 *
 * @param value the estimate
 * @param lower the interval's lower limit
 * @param upper the interval's upper limit
 */
public record Estimated(double value, double lower, double upper) {

  public Estimated {
    if (Double.isNaN(value) || Double.isNaN(lower) || Double.isNaN(upper) || lower > upper) {
      throw new IllegalArgumentException(
          "Invalid estimate: " + value + " with interval " + lower + " to " + upper);
    }
  }

  /** Estimate and limits on another scale; the scale must not turn their order round. */
  public Estimated on(DoubleUnaryOperator increasing) {
    return new Estimated(
        increasing.applyAsDouble(value),
        increasing.applyAsDouble(lower),
        increasing.applyAsDouble(upper));
  }

  /** Whether the interval lies wholly above or wholly below a value. */
  public boolean excludes(double other) {
    return lower > other || upper < other;
  }
}
