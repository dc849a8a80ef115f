package dev.hindsight.stats;

import java.util.List;

/**
 * How often something comes true in groups whose chances differ: the chance of a group is drawn
 * from the beta distribution with α = mean × precision and β = (1 − mean) × precision.
 *
 * <p>J. C. Kleinman (1973), Proportions with extraneous variance: single and independent samples,
 * <a href="https://doi.org/10.1080/01621459.1973.10481330">doi:10.1080/01621459.1973.10481330</a>.
 *
 * @param mean the mean of the chances, within 0 to 1
 * @param precision α + β: the greater, the less they differ; at least {@value #LEAST_PRECISION}
 */
public record BetaBinomial(double mean, double precision) {

  /** From here on not both ends are likelier than what lies between them. */
  public static final double LEAST_PRECISION = 2;

  public BetaBinomial {
    if (!(mean > 0 && mean < 1 && precision >= LEAST_PRECISION)) {
      throw new IllegalArgumentException(
          "Invalid beta-binomial distribution: mean " + mean + ", precision " + precision);
    }
  }

  /** Of so many how often it came true. */
  public record Group(long happened, long of) {

    public Group {
      if (happened < 0 || happened > of) {
        throw new IllegalArgumentException("Invalid share: " + happened + " of " + of);
      }
    }
  }

  /**
   * By moments, groups weighted by their sizes. The mean is (x + ½) ÷ (n + 1) of all together, so
   * that it is never 0 or 1. With p = x ÷ n, k groups, S = Σ nᵢ(pᵢ − p)² and h = n − Σ nᵢ² ÷ n the
   * correlation within a group is (S − p(1 − p)(k − 1)) ÷ (p(1 − p)(h − (k − 1))), and the
   * precision 1 ÷ it − 1: at least 2, and at most n, since no more is known of any group than of
   * all together.
   *
   * @throws IllegalArgumentException if all groups are empty
   */
  public static BetaBinomial of(List<Group> groups) {
    List<Group> filled = groups.stream().filter(group -> group.of() > 0).toList();
    double of = filled.stream().mapToLong(Group::of).sum();
    double happened = filled.stream().mapToLong(Group::happened).sum();
    if (of == 0) {
      throw new IllegalArgumentException("Invalid groups: nothing is in any of them");
    }
    double most = Math.max(LEAST_PRECISION, of);
    double correlation = correlation(filled, happened / of, of);
    double precision = correlation > 0 ? 1 / correlation - 1 : most;
    return new BetaBinomial(
        (happened + 0.5) / (of + 1), Math.min(most, Math.max(LEAST_PRECISION, precision)));
  }

  private static double correlation(List<Group> groups, double share, double of) {
    double apart = 0;
    double squares = 0;
    for (Group group : groups) {
      double own = (double) group.happened() / group.of();
      apart += group.of() * (own - share) * (own - share);
      squares += (double) group.of() * group.of();
    }
    double binomial = share * (1 - share);
    double freedom = groups.size() - 1.0;
    double scale = binomial * (of - squares / of - freedom);
    return scale > 0 ? (apart - binomial * freedom) / scale : 0;
  }

  /** What is known of the chance of one group once it is known what happened in it. */
  public BetaBinomial given(Group group) {
    double sum = precision + group.of();
    return new BetaBinomial((mean * precision + group.happened()) / sum, sum);
  }

  /** The same with the odds of the mean so many times as great. */
  BetaBinomial withOdds(double times) {
    double odds = mean / (1 - mean) * times;
    return new BetaBinomial(odds / (1 + odds), precision);
  }

  /**
   * How many of so many it comes true of: the probabilities follow from each other by (n − k)(α +
   * k) ÷ ((k + 1)(β + n − k − 1)).
   */
  public CountDistribution counts(int of) {
    double alpha = mean * precision;
    double beta = precision - alpha;
    double[] weights = new double[of + 1];
    int start = (int) Math.min(of, Math.round(mean * of));
    weights[start] = 1;
    for (int k = start; k < of; k++) {
      weights[k + 1] = weights[k] * (of - k) * (alpha + k) / ((k + 1.0) * (beta + of - k - 1));
    }
    for (int k = start; k > 0; k--) {
      weights[k - 1] = weights[k] * k * (beta + of - k) / ((of - k + 1.0) * (alpha + k - 1));
    }
    return CountDistribution.weighted(0, weights);
  }
}
