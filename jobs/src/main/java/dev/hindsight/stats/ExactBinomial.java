package dev.hindsight.stats;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What the binomial distribution says about a share without any approximation.
 *
 * <p>C. J. Clopper, E. S. Pearson (1934), The use of confidence or fiducial limits illustrated in
 * the case of the binomial, <a
 * href="https://doi.org/10.1093/biomet/26.4.404">doi:10.1093/biomet/26.4.404</a>.
 */
public final class ExactBinomial {

  private ExactBinomial() {}

  /**
   * The share with Clopper and Pearson's limits, quantiles of the beta distributions (count, of −
   * count + 1) at 2.5 % and (count + 1, of − count) at 97.5 %. None has the lower limit 0, all the
   * upper limit 1; empty for 0 of 0.
   *
   * @throws IllegalArgumentException if {@code count} is negative or greater than {@code of}
   */
  public static Optional<Estimated> clopperPearson(long count, long of) {
    check(count, of);
    if (of == 0) {
      return Optional.empty();
    }
    double lower = count == 0 ? 0 : quantile(0.025, count, of - count + 1);
    double upper = count == of ? 1 : quantile(0.975, count + 1, of - count);
    return Optional.of(new Estimated((double) count / of, lower, upper));
  }

  private static double quantile(double probability, long alpha, long beta) {
    BetaDistribution distribution = BetaDistribution.of((double) alpha, (double) beta);
    return distribution.inverseCumulativeProbability(probability);
  }

  /**
   * The two-sided p of a count where a share is expected: the probability of all counts no likelier
   * than the one seen (relative tolerance 1e-7, as in R's binom.test). 1 for 0 of 0.
   *
   * @throws IllegalArgumentException if {@code count} is negative or greater than {@code of}, or
   *     {@code expected} not within 0 to 1
   */
  public static double p(long count, long of, double expected) {
    check(count, of);
    if (!(expected >= 0 && expected <= 1)) {
      throw new IllegalArgumentException("Invalid expected share: " + expected);
    }
    if (expected == 0 || expected == 1) {
      return count == of * expected ? 1 : 0;
    }
    double odds = expected / (1 - expected);
    return new ExactCounts(0, of, some -> (of - some) / (some + 1.0) * odds).noLikelierThan(count);
  }

  private static void check(long count, long of) {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("Invalid share: " + count + " of " + of);
    }
  }
}
