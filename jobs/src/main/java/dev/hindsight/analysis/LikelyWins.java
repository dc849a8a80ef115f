package dev.hindsight.analysis;

import dev.hindsight.stats.Design;
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
  private final RidgeLogistic[] fits;
  private final Map<DealStratum, double[]> known = new ConcurrentHashMap<>();

  private LikelyWins(StratumLevels levels, RidgeLogistic[] fits) {
    this.levels = levels;
    this.fits = fits;
  }

  /** The fits to closed deals. */
  static LikelyWins of(ClosedCounts closed, ClosedCounts.Answer answer, StratumLevels levels) {
    List<ClosedCounts.Outcomes> outcomes = closed.of(answer);
    List<List<String>> of = outcomes.stream().map(each -> levels.of(each.stratum())).toList();
    Design design = levels.design();
    return new LikelyWins(
        levels,
        IntStream.range(0, Resamples.LENGTH)
            .mapToObj(place -> fit(design, outcomes, of, place))
            .toArray(RidgeLogistic[]::new));
  }

  private static RidgeLogistic fit(
      Design design, List<ClosedCounts.Outcomes> outcomes, List<List<String>> levels, int place) {
    return RidgeLogistic.fit(
            design,
            IntStream.range(0, outcomes.size())
                .mapToObj(stratum -> outcomes.get(stratum).at(place, levels.get(stratum)))
                .toList())
        .orElse(null);
  }

  /** Whether there is a closed deal at a place of {@link Resamples}. */
  boolean hasAnswer(int place) {
    return fits[place] != null;
  }

  /** The probability at each place; not a number where there is no answer. */
  double[] of(DealStratum stratum) {
    return known.computeIfAbsent(stratum, this::computed);
  }

  private double[] computed(DealStratum stratum) {
    List<String> of = levels.of(stratum);
    return IntStream.range(0, Resamples.LENGTH)
        .mapToDouble(place -> hasAnswer(place) ? fits[place].probability(of) : Double.NaN)
        .toArray();
  }
}
