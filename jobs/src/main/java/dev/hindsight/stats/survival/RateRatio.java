package dev.hindsight.stats.survival;

import dev.hindsight.stats.Effect;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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

  /** Of a two-sided 95 % interval. */
  private static final double TAIL = 0.025;

  private static final double WIDEST = 200;

  private RateRatio() {}

  /**
   * The 97.5 % lower limit of the ratio where events came on the first side only: with d events in
   * a stratum the ρ at which Π (ρT₁ ÷ (ρT₁ + T₀))^d, the probability that all of them fall on the
   * first side, is 2.5 %. Strata without time on the other side drop out; empty where no event is
   * left, or the other side has any.
   */
  public static OptionalDouble atLeast(List<PersonTime> strata) {
    List<PersonTime> both = strata.stream().filter(PersonTime::holdsBoth).toList();
    boolean isOneSided = both.stream().allMatch(each -> each.events0() == 0);
    return isOneSided && both.stream().anyMatch(each -> each.events1() > 0)
        ? OptionalDouble.of(Math.exp(logLimit(both, -WIDEST, WIDEST)))
        : OptionalDouble.empty();
  }

  /** By halving, to the last digit: the probability rises with the ratio. */
  private static double logLimit(List<PersonTime> strata, double low, double high) {
    double middle = (low + high) / 2;
    if (middle <= low || middle >= high) {
      return middle;
    }
    double logProbability =
        strata.stream()
            .mapToDouble(
                each ->
                    -each.events1() * Math.log1p(each.time0() / each.time1() * Math.exp(-middle)))
            .sum();
    return logProbability < Math.log(TAIL)
        ? logLimit(strata, middle, high)
        : logLimit(strata, low, middle);
  }

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
