package dev.hindsight.stats.survival;

import dev.hindsight.stats.Effect;
import java.util.List;
import java.util.Optional;

/**
 * The Mantel–Haenszel rate ratio over strata of person-time, with the variance of Greenland and
 * Robins. Strata with one side only carry no weight.
 *
 * <p>With a events in T₁ against b in T₀ and T = T₁ + T₀ in a stratum: RR = R ÷ S, R = Σ a·T₀/T, S
 * = Σ b·T₁/T, variance of ln RR = Σ (a+b)T₁T₀/T² ÷ (R·S).
 *
 * <p>S. Greenland, J. M. Robins (1985), Estimation of a common effect parameter from sparse
 * follow-up data, <a href="https://doi.org/10.2307/2530643">doi:10.2307/2530643</a>.
 */
public final class RateRatio {

  private RateRatio() {}

  /**
   * The logarithm of the first side's rate over the other's, see {@link Effect#ratio()}; empty
   * where the strata that hold both sides have no events on a side.
   */
  public static Optional<Effect> mantelHaenszel(List<PersonTime> strata) {
    double first = 0;
    double other = 0;
    double spread = 0;
    for (PersonTime stratum : strata.stream().filter(PersonTime::holdsBoth).toList()) {
      double share1 = stratum.time1() / (stratum.time1() + stratum.time0());
      double share0 = stratum.time0() / (stratum.time1() + stratum.time0());
      first += stratum.events1() * share0;
      other += stratum.events0() * share1;
      spread += (stratum.events1() + stratum.events0()) * share1 * share0;
    }
    return first == 0 || other == 0
        ? Optional.empty()
        : Optional.of(new Effect(Math.log(first / other), spread / (first * other)));
  }
}
