package dev.hindsight.rules;

import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.payoff.PayOffFindings;
import java.util.function.IntPredicate;

/**
 * Sums as money, in the reporting currency.
 *
 * @param payOff what they are valued with
 */
record RuleMoney(PayOffFindings payOff, Resamples resamples) {

  private static final double LEVEL = 0.95;

  /** What decisions come to on average at each place; not a number where there is no answer. */
  double[] means(DecisionSums sums, RuledAnswer answer) {
    IntPredicate known = known(sums, answer);
    double[] means = new double[resamples.length()];
    for (int place = 0; place < means.length; place++) {
      means[place] =
          known.test(place) && sums.weight(place) > 0
              ? money(sums, place) / sums.weight(place)
              : Double.NaN;
    }
    return means;
  }

  /** What some decisions come to on average more than all others of the same answer. */
  Measured<Estimate> difference(DecisionSums some, DecisionSums all, RuledAnswer answer) {
    double[] differences = differences(some, all, answer);
    boolean isKnown = !Double.isNaN(differences[0]);
    return resamples.estimate(
        differences[0],
        LEVEL,
        place -> isKnown && !Double.isNaN(differences[place]),
        place -> differences[place]);
  }

  private double[] differences(DecisionSums some, DecisionSums all, RuledAnswer answer) {
    IntPredicate known = known(all, answer);
    double[] differences = new double[resamples.length()];
    for (int place = 0; place < differences.length; place++) {
      long others = all.weight(place) - some.weight(place);
      differences[place] =
          known.test(place) && some.weight(place) > 0 && others > 0
              ? money(some, place) / some.weight(place)
                  - (money(all, place) - money(some, place)) / others
              : Double.NaN;
    }
    return differences;
  }

  private double money(DecisionSums sums, int place) {
    return payOff.money(sums.made(place), sums.displaced(place), place);
  }

  private IntPredicate known(DecisionSums sums, RuledAnswer answer) {
    return answer == RuledAnswer.YES
        ? payOff.placesOfGiven(sums.hasDisplaced())
        : payOff.placesOfRefused();
  }

  /** Units of the data as they are, as money. */
  double money(long units) {
    return payOff.money(units, 0, 0);
  }
}
