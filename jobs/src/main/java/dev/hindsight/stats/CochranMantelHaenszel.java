package dev.hindsight.stats;

import java.util.Optional;

/**
 * The Cochran–Mantel–Haenszel test of a common effect over strata, without continuity correction.
 *
 * <p>With a of n₁ events of m in a stratum of N: χ² = (Σ (a − n₁m/N))² ÷ Σ n₁n₀m(N−m)/(N²(N−1)),
 * one degree of freedom.
 *
 * <p>N. Mantel, W. Haenszel (1959), Statistical aspects of the analysis of data from retrospective
 * studies of disease, <a
 * href="https://doi.org/10.1093/jnci/22.4.719">doi:10.1093/jnci/22.4.719</a>.
 */
public final class CochranMantelHaenszel {

  private CochranMantelHaenszel() {}

  /** The test; empty where no stratum that holds both sides has both events and other subjects. */
  public static Optional<ChiSquare> test(Strata strata) {
    double excess = 0;
    double variance = 0;
    for (TwoByTwo stratum : strata.comparable()) {
      double total = stratum.total();
      double share1 = stratum.total1() / total;
      double share0 = stratum.total0() / total;
      double others = total - stratum.events();
      excess += stratum.events1() * share0 - stratum.events0() * share1;
      variance += share1 * share0 * stratum.events() * (others / (total - 1));
    }
    return variance == 0
        ? Optional.empty()
        : Optional.of(ChiSquare.of(excess * excess / variance, 1));
  }
}
