package dev.hindsight.analysis;

import dev.hindsight.stats.Design;
import dev.hindsight.stats.GroupedOutcomes;
import dev.hindsight.stats.RidgeLogistic;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The probability that a deal is won with one answer, by what it is like: fitted to the closed
 * deals with that answer, in the data as they are and anew in each resample.
 */
final class LikelyWins implements Serializable {

  private static final long serialVersionUID = 1;

  private final StratumLevels levels;
  private final double[][] coefficients;
  private final Map<DealStratum, double[]> known = new ConcurrentHashMap<>();

  private LikelyWins(StratumLevels levels, double[][] coefficients) {
    this.levels = levels;
    this.coefficients = coefficients;
  }

  /** The fits to closed deals. */
  static LikelyWins of(ClosedCounts closed, ClosedCounts.Answer answer, StratumLevels levels) {
    List<ClosedCounts.Outcomes> outcomes = closed.of(answer);
    Design design = levels.design();
    return new LikelyWins(
        levels,
        IntStream.range(0, Resamples.LENGTH)
            .mapToObj(place -> outcomes.stream().map(each -> each.at(place, levels)).toList())
            .map(resampled -> fitted(design, resampled))
            .toArray(double[][]::new));
  }

  private static double[] fitted(Design design, List<GroupedOutcomes> outcomes) {
    return RidgeLogistic.fit(design, outcomes)
        .map(fit -> fit.coefficients().stream().mapToDouble(Double::doubleValue).toArray())
        .orElse(null);
  }

  /** Whether there is a closed deal at a place of {@link Resamples}. */
  boolean hasAnswer(int place) {
    return coefficients[place] != null;
  }

  /** The probability at each place; not a number where there is no answer. */
  double[] of(DealStratum stratum) {
    return known.computeIfAbsent(stratum, this::computed);
  }

  private double[] computed(DealStratum stratum) {
    Design design = levels.design();
    List<String> of = levels.of(stratum);
    return IntStream.range(0, Resamples.LENGTH)
        .mapToDouble(place -> hasAnswer(place) ? probability(design, place, of) : Double.NaN)
        .toArray();
  }

  private double probability(Design design, int place, List<String> of) {
    return new RidgeLogistic(
            design,
            IntStream.range(0, coefficients[place].length)
                .mapToObj(column -> coefficients[place][column])
                .toList())
        .probability(of);
  }
}
