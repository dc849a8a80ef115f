package dev.hindsight.stats;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The rate that a population would have if its strata were as large as those of another, with the
 * gamma interval of Fay and Feuer as Tiwari, Clegg and Zou have it. With weights w = (the other's
 * share of time in the stratum) ÷ (time in the stratum), y = Σ w·d and v = Σ w²·d: the lower limit
 * is the 2.5 % quantile of the gamma distribution with mean y and variance v, the upper one the
 * 97.5 % quantile of that with mean y + the mean of w and variance v + the mean of w². (With the
 * largest weight instead of the means one small stratum makes it very wide.) Of a single stratum it
 * is Garwood's.
 *
 * <p>M. P. Fay, E. J. Feuer (1997), Confidence intervals for directly standardized rates: a method
 * based on the gamma distribution, <a
 * href="https://doi.org/10.1002/(SICI)1097-0258(19970415)16:7%3C791::AID-SIM500%3E3.0.CO;2-%23">Statistics
 * in Medicine 16</a>; R. C. Tiwari, L. X. Clegg, Z. Zou (2006), Efficient interval estimation for
 * age-adjusted cancer rates, <a
 * href="https://doi.org/10.1177/0962280206070621">doi:10.1177/0962280206070621</a>.
 */
public final class StandardizedRate {

  private static final double TAIL = 0.025;

  private StandardizedRate() {}

  /**
   * A stratum.
   *
   * @param standard the other population's time in it
   * @param events the events
   * @param time over how much time, above 0
   */
  public record Stratum(double standard, long events, double time) {}

  /** Events per unit of time; empty where the other population has no time in the strata. */
  public static Optional<Estimated> of(List<Stratum> strata) {
    double whole = strata.stream().mapToDouble(Stratum::standard).sum();
    if (whole == 0) {
      return Optional.empty();
    }
    double rate = 0;
    double variance = 0;
    double weights = 0;
    double squares = 0;
    for (Stratum stratum : strata) {
      double weight = stratum.standard() / whole / stratum.time();
      rate += weight * stratum.events();
      variance += weight * weight * stratum.events();
      weights += weight;
      squares += weight * weight;
    }
    return Optional.of(
        new Estimated(
            rate,
            rate == 0 ? 0 : gamma(rate, variance).inverseCumulativeProbability(TAIL),
            gamma(rate + weights / strata.size(), variance + squares / strata.size())
                .inverseSurvivalProbability(TAIL)));
  }

  private static GammaDistribution gamma(double mean, double variance) {
    return GammaDistribution.of(mean * mean / variance, variance / mean);
  }
}
