package dev.hindsight.stats;

import java.util.Optional;

/**
 * The Mantel–Haenszel risk difference over strata, with Sato's variance, which holds for few large
 * and for many small strata.
 *
 * <p>With a of n₁ events against b of n₀ and N = n₁ + n₀ in a stratum: RD = Σ (a·n₀ − b·n₁)/N ÷ Σ
 * n₁n₀/N, variance = (RD·ΣP + ΣQ) ÷ (Σ n₁n₀/N)², P = (n₁²b − n₀²a + n₁n₀(n₀−n₁)/2)/N², Q = (a(n₀−b)
 * + b(n₁−a))/2N.
 *
 * <p>The limits are RD ± 1.96 standard errors and are not cut at ±1. Where every stratum has none
 * or all events on each side, the variance is 0.
 *
 * <p>T. Sato, S. Greenland, J. M. Robins (1989), On the variance estimator for the Mantel–Haenszel
 * risk difference, <a href="https://doi.org/10.2307/2531784">doi:10.2307/2531784</a>.
 */
public final class RiskDifference {

  private RiskDifference() {}

  /** The first side's risk minus the other's; empty where no stratum holds both sides. */
  public static Optional<Effect> mantelHaenszel(Strata strata) {
    double weight = 0;
    double sum = 0;
    double sumP = 0;
    double sumQ = 0;
    for (TwoByTwo stratum : strata.comparable()) {
      double total = stratum.total();
      weight += stratum.total1() * (stratum.total0() / total);
      sum += (stratum.events1() * (stratum.total0() / total));
      sum -= (stratum.events0() * (stratum.total1() / total));
      sumP += p(stratum, total);
      sumQ += q(stratum, total);
    }
    if (weight == 0) {
      return Optional.empty();
    }
    double difference = sum / weight;
    double variance = Math.max(0, difference * sumP + sumQ) / (weight * weight);
    return Optional.of(new Effect(difference, variance));
  }

  private static double p(TwoByTwo stratum, double total) {
    double share1 = stratum.total1() / total;
    double share0 = stratum.total0() / total;
    return share1 * share1 * stratum.events0()
        - share0 * share0 * stratum.events1()
        + share1 * share0 * (stratum.total0() - stratum.total1()) / 2;
  }

  private static double q(TwoByTwo stratum, double total) {
    double others1 = stratum.total1() - stratum.events1();
    double others0 = stratum.total0() - stratum.events0();
    return (stratum.events1() * others0 + stratum.events0() * others1) / (2 * total);
  }
}
