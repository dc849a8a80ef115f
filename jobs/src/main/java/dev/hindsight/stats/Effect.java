package dev.hindsight.stats;

/**
 * An estimate with its variance, on the scale on which it is close to normal: a difference, or the
 * logarithm of a ratio.
 *
 * @param value the estimate
 * @param variance its variance, at least 0
 */
public record Effect(double value, double variance) {

  public Effect {
    if (!Double.isFinite(value) || !Double.isFinite(variance) || variance < 0) {
      throw new IllegalArgumentException("Invalid effect: " + value + " with variance " + variance);
    }
  }

  public double standardError() {
    return Math.sqrt(variance);
  }

  /** The estimate ± 1.96 standard errors. */
  public Estimated estimated() {
    return within(StandardNormal.Z * standardError());
  }

  private Estimated within(double margin) {
    return new Estimated(value, value - margin, value + margin);
  }

  /** The estimate and its limits taken from the logarithm back to the ratio. */
  public Estimated ratio() {
    return estimated().on(Math::exp);
  }

  /**
   * The same with an interval of another level.
   *
   * @param level such as 0.975
   */
  public Estimated ratio(double level) {
    return within(StandardNormal.z(level) * standardError()).on(Math::exp);
  }
}
