package dev.hindsight.rules;

import dev.hindsight.comparing.Resamples;
import java.util.Arrays;

/**
 * A rule with enough decisions.
 *
 * @param means at each place of the resamples; not a number where there is no answer
 * @param standardError over the resamples
 */
@SuppressWarnings("ArrayRecordComponent")
record JudgedRule(RulePlace place, double[] means, double standardError) {

  static JudgedRule of(RulePlace place, double... means) {
    double[] resampled =
        Arrays.stream(means, 1, means.length).filter(each -> !Double.isNaN(each)).toArray();
    double mean = Arrays.stream(resampled).average().orElse(Double.NaN);
    double squares = Arrays.stream(resampled).map(each -> (each - mean) * (each - mean)).sum();
    return new JudgedRule(place, means, Math.sqrt(squares / (resampled.length - 1)));
  }

  double mean() {
    return means[0];
  }

  /** How many standard errors the mean of a resample is above that of the data. */
  double deviation(int resample) {
    return Double.isNaN(means[resample]) ? 0 : (means[resample] - means[0]) / standardError;
  }

  /** Whether it can be said how sure the mean is. */
  boolean isSure() {
    return new Resamples(means.length - 1).answersEnough(place -> !Double.isNaN(means[place]))
        && standardError > 0;
  }
}
