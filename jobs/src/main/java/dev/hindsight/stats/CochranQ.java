package dev.hindsight.stats;

import java.util.List;
import java.util.Optional;

/**
 * Cochran's Q: do several independent estimates differ by more than chance?
 *
 * <p>With weights w = 1/variance and the weighted mean m: Q = Σ w (x − m)², degrees of freedom the
 * estimates less one. Estimates with variance 0 say nothing about chance and are left out.
 *
 * <p>W. G. Cochran (1954), The combination of estimates from different experiments, <a
 * href="https://doi.org/10.2307/3001666">doi:10.2307/3001666</a>.
 */
public final class CochranQ {

  private CochranQ() {}

  /** The test; empty with fewer than two estimates of a variance above 0. */
  public static Optional<ChiSquare> test(List<Effect> effects) {
    List<Effect> uncertain = effects.stream().filter(effect -> effect.variance() > 0).toList();
    if (uncertain.size() < 2) {
      return Optional.empty();
    }
    double weights = uncertain.stream().mapToDouble(effect -> 1 / effect.variance()).sum();
    double mean =
        uncertain.stream().mapToDouble(effect -> effect.value() / effect.variance()).sum()
            / weights;
    double statistic = uncertain.stream().mapToDouble(effect -> squared(effect, mean)).sum();
    return Optional.of(ChiSquare.of(statistic, uncertain.size() - 1));
  }

  private static double squared(Effect effect, double mean) {
    return (effect.value() - mean) * (effect.value() - mean) / effect.variance();
  }
}
