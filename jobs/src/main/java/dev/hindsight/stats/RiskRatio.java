package dev.hindsight.stats;

import java.util.Optional;

/**
 * The Mantel–Haenszel risk ratio over strata, with the variance of Greenland and Robins.
 *
 * <p>With a of n₁ events against b of n₀ and N = n₁ + n₀ in a stratum: RR = R ÷ S, R = Σ a·n₀/N, S
 * = Σ b·n₁/N, variance of ln RR = Σ (n₁n₀(a+b) − abN)/N² ÷ (R·S).
 *
 * <p>S. Greenland, J. M. Robins (1985), Estimation of a common effect parameter from sparse
 * follow-up data, <a href="https://doi.org/10.2307/2530643">doi:10.2307/2530643</a>.
 */
public final class RiskRatio {

  private RiskRatio() {}

  /**
   * The logarithm of the first side's risk over the other's, see {@link Effect#ratio()}; empty
   * where the strata that hold both sides have no events on a side.
   */
  public static Optional<Effect> mantelHaenszel(Strata strata) {
    double first = 0;
    double other = 0;
    double spread = 0;
    for (TwoByTwo stratum : strata.comparable()) {
      double share1 = stratum.total1() / (double) stratum.total();
      double share0 = stratum.total0() / (double) stratum.total();
      first += stratum.events1() * share0;
      other += stratum.events0() * share1;
      spread += share1 * share0 * stratum.events();
      spread -= stratum.events1() * ((double) stratum.events0() / stratum.total());
    }
    if (first == 0 || other == 0) {
      return Optional.empty();
    }
    double variance = Math.max(0, spread) / (first * other);
    return Optional.of(new Effect(Math.log(first / other), variance));
  }
}
