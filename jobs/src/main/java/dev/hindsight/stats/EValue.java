package dev.hindsight.stats;

/**
 * How strongly something unmeasured would have to be associated with both exposure and event, as a
 * risk ratio, to explain a ratio away: RR + √(RR(RR−1)), of 1/RR where RR is below 1; at least 1.
 *
 * <p>T. J. VanderWeele, P. Ding (2017), Sensitivity analysis in observational research: introducing
 * the E-value, <a href="https://doi.org/10.7326/M16-2607">doi:10.7326/M16-2607</a>.
 *
 * @param point of the ratio
 * @param limit of the interval's limit nearer to 1; 1 where the interval holds 1
 */
public record EValue(double point, double limit) {

  /**
   * The E-value of a ratio and of its limit nearer to 1.
   *
   * @throws IllegalArgumentException if the ratio or a limit is not above 0
   */
  public static EValue of(Estimated ratio) {
    if (!(ratio.lower() > 0)) {
      throw new IllegalArgumentException("Invalid ratio: lower limit " + ratio.lower());
    }
    double nearer = ratio.value() >= 1 ? ratio.lower() : ratio.upper();
    return new EValue(of(ratio.value()), ratio.excludes(1) ? of(nearer) : 1);
  }

  /** The E-value of a ratio above 0 by itself. */
  public static double of(double ratio) {
    double away = ratio >= 1 ? ratio : 1 / ratio;
    return away + Math.sqrt(away * (away - 1));
  }
}
