package dev.hindsight.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * How much quarters differ beyond chance: in a quarter the log odds of all items are shifted by the
 * same, which is drawn from a normal distribution. A generalised linear mixed model with a random
 * intercept for each quarter, by moments.
 *
 * <p>N. E. Breslow, D. G. Clayton (1993), Approximate inference in generalized linear mixed models,
 * <a href="https://doi.org/10.1080/01621459.1993.10594284">doi:10.1080/01621459.1993.10594284</a>.
 *
 * @param deviation the standard deviation of the shift; 0 where quarters differ no more than chance
 *     has it
 */
public record SharedShift(double deviation) {

  private static final int STEPS = 20;
  private static final double REACH = 4;

  /** Quarters that differ more are rarer than a few quarters can show. */
  private static final double MOST = 1;

  /**
   * What happened in a quarter.
   *
   * @param happened of how many items it came true
   * @param expected the sum of their chances p
   * @param variance Σ p(1 − p), which is also by how much the sum moves with the log odds
   */
  public record Quarter(long happened, double expected, double variance) {}

  /**
   * A series of quarters whose chances were made of what happened in them.
   *
   * @param quarters those that had any item
   */
  public record Series(List<Quarter> quarters) {

    public Series {
      quarters = List.copyOf(quarters);
    }
  }

  /**
   * By moments: (Σ (happened − expected)² × Q ÷ (Q − 1) − Σ variance) ÷ Σ variance², summed over
   * series of Q quarters each, is the squared deviation of the shift of one quarter; that of a new
   * one is (1 + 1 ÷ Q) times as great, because the mean was made of Q. 0 where it is negative, and
   * without a series of two quarters.
   */
  public static SharedShift of(List<Series> all) {
    double beyond = 0;
    double squares = 0;
    int most = 0;
    for (Series series : all) {
      double count = series.quarters().size();
      if (count > 1) {
        for (Quarter each : series.quarters()) {
          double error = each.happened() - each.expected();
          beyond += error * error * count / (count - 1) - each.variance();
          squares += each.variance() * each.variance();
        }
        most = Math.max(most, series.quarters().size());
      }
    }
    return beyond > 0 && squares > 0
        ? new SharedShift(Math.min(MOST, Math.sqrt(beyond / squares * (1 + 1.0 / most))))
        : new SharedShift(0);
  }

  /** Items that are alike. */
  public record Items(BetaBinomial chance, int count) {}

  /** How many of all items together it comes true of, in a quarter to come. */
  public CountDistribution sum(List<Items> items) {
    if (deviation == 0) {
      return shifted(items, 0);
    }
    List<CountDistribution> all = new ArrayList<>();
    double[] weights = new double[2 * STEPS + 1];
    for (int step = -STEPS; step <= STEPS; step++) {
      double z = REACH * step / STEPS;
      weights[step + STEPS] = Math.exp(-z * z / 2);
      all.add(shifted(items, z * deviation));
    }
    return CountDistribution.mixed(all, weights);
  }

  private CountDistribution shifted(List<Items> items, double logOdds) {
    return items.stream()
        .map(each -> shifted(each.chance(), logOdds).counts(each.count()))
        .reduce(CountDistribution.NONE, CountDistribution::plus);
  }

  /** Over all shifts the mean stays what it is, but for terms of the fourth order. */
  private BetaBinomial shifted(BetaBinomial chance, double logOdds) {
    double towardsHalf = (1 - 2 * chance.mean()) * deviation * deviation / 2;
    return chance.withOdds(Math.exp(logOdds - towardsHalf));
  }
}
