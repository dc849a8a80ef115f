package dev.hindsight.stats;

import java.util.Optional;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The rate of events over person-time with its exact Poisson interval: the 2.5 % quantile of a
 * gamma distribution of shape d, and the 97.5 % quantile of one of shape d + 1, both ÷ T. No events
 * have the lower limit 0.
 *
 * <p>F. Garwood (1936), Fiducial limits for the Poisson distribution, <a
 * href="https://doi.org/10.1093/biomet/28.3-4.437">doi:10.1093/biomet/28.3-4.437</a>.
 */
public final class PoissonRate {

  private static final double TAIL = 0.025;

  private PoissonRate() {}

  /**
   * Events per unit of time; empty without time.
   *
   * @throws IllegalArgumentException if events or time are negative, or there are events in no time
   */
  public static Optional<Estimated> interval(long events, double time) {
    if (events < 0 || !(time >= 0) || Double.isInfinite(time) || (events > 0 && time == 0)) {
      throw new IllegalArgumentException("Invalid rate: " + events + " events in " + time);
    }
    return time == 0
        ? Optional.empty()
        : Optional.of(new Estimated(events / time, lower(events) / time, upper(events) / time));
  }

  private static double lower(long events) {
    return events == 0
        ? 0
        : GammaDistribution.of((double) events, 1).inverseCumulativeProbability(TAIL);
  }

  private static double upper(long events) {
    return GammaDistribution.of(events + 1.0, 1).inverseSurvivalProbability(TAIL);
  }
}
