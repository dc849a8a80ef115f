package dev.hindsight.stats;

import java.util.Optional;

/**
 * Wilson's score interval of a share.
 *
 * <p>With p = count ÷ of: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n). None of n has the
 * lower limit 0, all of n the upper limit 1, exactly.
 *
 * <p>E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, <a
 * href="https://doi.org/10.1080/01621459.1927.10502953">doi:10.1080/01621459.1927.10502953</a>.
 */
public final class Wilson {

  private Wilson() {}

  /**
   * The share and its 95 % interval; empty for 0 of 0.
   *
   * @throws IllegalArgumentException if {@code count} is negative or greater than {@code of}
   */
  public static Optional<Estimated> interval(long count, long of) {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("Invalid share: " + count + " of " + of);
    }
    return of == 0
        ? Optional.empty()
        : Optional.of(interval((double) count / of, (double) of, StandardNormal.Z));
  }

  /**
   * The share and its interval of a level, such as one that holds together with others: with 1 −
   * 0.05 ÷ k, those of the k categories of one sample are Goodman's.
   *
   * <p>L. A. Goodman (1965), On simultaneous confidence intervals for multinomial proportions, <a
   * href="https://doi.org/10.1080/00401706.1965.10490252">doi:10.1080/00401706.1965.10490252</a>.
   */
  public static Optional<Estimated> interval(long count, long of, double level) {
    return of == 0
        ? Optional.empty()
        : Optional.of(interval((double) count / of, (double) of, StandardNormal.z(level)));
  }

  /**
   * A share and its interval.
   *
   * @param share 0 to 1
   * @param of how many subjects it is of, or as good as of
   * @param z how many standard errors it reaches to either side
   */
  static Estimated interval(double share, double of, double z) {
    double square = z * z / of;
    double centre = (share + square / 2) / (1 + square);
    double margin = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square);
    double lower = share == 0 ? 0 : centre - margin;
    double upper = share == 1 ? 1 : centre + margin;
    return new Estimated(share, lower, upper);
  }
}
