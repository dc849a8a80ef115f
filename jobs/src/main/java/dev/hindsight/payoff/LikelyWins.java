package dev.hindsight.payoff;

import dev.hindsight.comparing.Resamples;
import dev.hindsight.stats.logistic.GroupedOutcomes;
import dev.hindsight.stats.logistic.RidgeLogistic;
import dev.hindsight.stats.logistic.Subject;
import java.io.Serializable;
import java.util.Arrays;
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

  /**
   * λ: coefficients as those of a normal prior of standard deviation 4½, so wide that only what is
   * rare is drawn to the first level. A greater penalty draws what most money is in by so much that
   * totals lean to one side where nothing is planted.
   */
  static final double PENALTY = 0.05;

  private final Resamples resamples;
  private final StratumLevels levels;
  private final RidgeLogistic[] fits;

  /** Made again where it is needed: what travels is the fits. */
  private final transient Map<DealStratum, double[]> known = new ConcurrentHashMap<>();

  private LikelyWins(Resamples resamples, StratumLevels levels, RidgeLogistic[] fits) {
    this.resamples = resamples;
    this.levels = levels;
    this.fits = fits;
  }

  /** The fits to closed deals that have a size. */
  static LikelyWins of(ClosedCounts closed, ClosedCounts.Answer answer, StratumLevels levels) {
    List<ClosedCounts.Outcomes> outcomes =
        closed.of(answer).stream().filter(each -> each.stratum().doublings() != null).toList();
    List<Subject> subjects = outcomes.stream().map(each -> levels.of(each.stratum())).toList();
    RidgeLogistic[] fits = new RidgeLogistic[closed.resamples().length()];
    RidgeLogistic.fit(levels.design(), at(0, outcomes, subjects), PENALTY)
        .ifPresent(
            fit ->
                Arrays.parallelSetAll(
                    fits,
                    place ->
                        place == 0 ? fit : fit.refit(at(place, outcomes, subjects)).orElse(null)));
    return new LikelyWins(closed.resamples(), levels, fits);
  }

  private Object readResolve() {
    return new LikelyWins(resamples, levels, fits);
  }

  private static List<GroupedOutcomes> at(
      int place, List<ClosedCounts.Outcomes> outcomes, List<Subject> subjects) {
    return IntStream.range(0, outcomes.size())
        .mapToObj(stratum -> outcomes.get(stratum).at(place, subjects.get(stratum)))
        .toList();
  }

  Resamples resamples() {
    return resamples;
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
    Subject subject = levels.of(stratum);
    return IntStream.range(0, fits.length)
        .mapToDouble(place -> hasAnswer(place) ? fits[place].probability(subject) : Double.NaN)
        .toArray();
  }
}
