package dev.hindsight.stats;

import java.util.List;
import java.util.Optional;

/**
 * Tests of a trend: do events get more frequent as a score rises? With a events of n subjects at
 * score x, m events of N subjects in all: T = Σ a(x − x̄), with variance V = m(N−m)/N² Σ n(x −
 * x̄)², one degree of freedom.
 */
public final class Trend {

  private final double excess;
  private final double variance;
  private final double total;

  private Trend(List<ScoredLevel> levels) {
    total = levels.stream().mapToDouble(ScoredLevel::total).sum();
    double events = levels.stream().mapToDouble(ScoredLevel::events).sum();
    double mean = levels.stream().mapToDouble(l -> l.score() * (l.total() / total)).sum();
    double share = events / total;
    excess = levels.stream().mapToDouble(l -> l.events() * (l.score() - mean)).sum();
    variance =
        share
            * (1 - share)
            * levels.stream().mapToDouble(l -> l.total() * square(l.score() - mean)).sum();
  }

  /**
   * The Cochran–Armitage test of one stratum, T²/V. Empty where there are no subjects at two scores
   * at least, no events, or nothing else.
   *
   * <p>P. Armitage (1955), Tests for linear trends in proportions and frequencies, <a
   * href="https://doi.org/10.2307/3001775">doi:10.2307/3001775</a>.
   */
  public static Optional<ChiSquare> cochranArmitage(List<ScoredLevel> levels) {
    if (!varies(levels)) {
      return Optional.empty();
    }
    Trend trend = new Trend(levels);
    return Optional.of(ChiSquare.of(square(trend.excess) / trend.variance, 1));
  }

  /**
   * Mantel's extension over strata, (ΣT)² ÷ Σ V·N/(N−1). Strata in which the score or the event
   * does not vary carry no weight; empty where none does.
   *
   * <p>N. Mantel (1963), Chi-square tests with one degree of freedom; extensions of the
   * Mantel–Haenszel procedure, <a
   * href="https://doi.org/10.1080/01621459.1963.10500879">doi:10.1080/01621459.1963.10500879</a>.
   */
  public static Optional<ChiSquare> mantel(List<List<ScoredLevel>> strata) {
    List<Trend> trends = strata.stream().filter(Trend::varies).map(Trend::new).toList();
    double excess = trends.stream().mapToDouble(trend -> trend.excess).sum();
    double variance =
        trends.stream()
            .mapToDouble(trend -> trend.variance * (trend.total / (trend.total - 1)))
            .sum();
    return trends.isEmpty()
        ? Optional.empty()
        : Optional.of(ChiSquare.of(square(excess) / variance, 1));
  }

  private static boolean varies(List<ScoredLevel> levels) {
    List<ScoredLevel> filled = levels.stream().filter(level -> level.total() > 0).toList();
    return filled.stream().mapToDouble(ScoredLevel::score).distinct().count() > 1
        && filled.stream().anyMatch(level -> level.events() > 0)
        && filled.stream().anyMatch(level -> level.events() < level.total());
  }

  private static double square(double number) {
    return number * number;
  }
}
