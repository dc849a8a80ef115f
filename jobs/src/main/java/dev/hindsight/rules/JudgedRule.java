package dev.hindsight.rules;

import dev.hindsight.findings.rules.RuledAnswer;
import java.util.Arrays;

/**
 * A rule with enough decisions.
 *
 * @param place of the rule in its family
 * @param answer the answer that it is judged for
 * @param means at each place of the resamples; not a number where there is no answer
 * @param standardError over the resamples
 */
@SuppressWarnings("ArrayRecordComponent")
record JudgedRule(int place, RuledAnswer answer, double[] means, double standardError) {

  /** As with all figures from resamples. */
  private static final double MOST_WITHOUT = 0.05;

  static JudgedRule of(int place, RuledAnswer answer, double... means) {
    double[] resampled =
        Arrays.stream(means, 1, means.length).filter(each -> !Double.isNaN(each)).toArray();
    double mean = Arrays.stream(resampled).average().orElse(Double.NaN);
    double squares = Arrays.stream(resampled).map(each -> (each - mean) * (each - mean)).sum();
    return new JudgedRule(place, answer, means, Math.sqrt(squares / (resampled.length - 1)));
  }

  double mean() {
    return means[0];
  }

  /** How many standard errors the mean of a resample is away from that of the data. */
  double deviation(int resample) {
    return Double.isNaN(means[resample]) ? 0 : Math.abs(means[resample] - means[0]) / standardError;
  }

  /** How many standard errors the mean is away from 0. */
  double distance() {
    return Math.abs(means[0]) / standardError;
  }

  /** Whether it can be said how sure the mean is. */
  boolean isSure() {
    long without = Arrays.stream(means, 1, means.length).filter(Double::isNaN).count();
    return !Double.isNaN(means[0])
        && without <= MOST_WITHOUT * (means.length - 1)
        && standardError > 0;
  }
}
