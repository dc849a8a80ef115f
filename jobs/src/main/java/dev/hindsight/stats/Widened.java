package dev.hindsight.stats;

/**
 * Intervals made wider, so that claims of several kinds together are wrong as seldom as those of
 * one.
 *
 * <p>An interval of level 1 − α reaches z(α) standard errors to either side; of k kinds it reaches
 * z(α ÷ k) (Bonferroni). Each side is stretched by the ratio of the two: exact where limits are so
 * many standard errors away, near enough where they are not.
 *
 * <p>O. J. Dunn (1961), Multiple comparisons among means, <a
 * href="https://doi.org/10.1080/01621459.1961.10482090">doi:10.1080/01621459.1961.10482090</a>.
 */
public final class Widened {

  private Widened() {}

  /**
   * An interval, for so many kinds.
   *
   * @param level of the interval as it is, such as 0.95
   * @param kinds 1 or more; 1 leaves it as it is
   */
  public static Estimated ofLevel(Estimated interval, double level, int kinds) {
    return stretched(interval, StandardNormal.z(level), kinds);
  }

  /**
   * The same of an interval that reaches so many standard errors to either side.
   *
   * @param errors more than 0
   */
  public static Estimated ofErrors(Estimated interval, double errors, int kinds) {
    return stretched(interval, errors, kinds);
  }

  private static Estimated stretched(Estimated interval, double errors, int kinds) {
    double by = StandardNormal.z(1 - StandardNormal.beyond(errors) / kinds) / errors;
    return new Estimated(
        interval.value(),
        interval.value() - by * (interval.value() - interval.lower()),
        interval.value() + by * (interval.upper() - interval.value()));
  }
}
