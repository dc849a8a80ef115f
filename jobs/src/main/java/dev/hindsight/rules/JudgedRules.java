package dev.hindsight.rules;

import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.stats.Percentiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rules that have enough decisions, judged together: their limits are so wide that in 97.5 % of
 * resamples the mean of none is further below that of the data, and in as many none further above.
 * Means of money have a longer tail on one side: what is wide enough there is too wide on the
 * other.
 *
 * @param judged all of them, for yeses first
 * @param below so many standard errors the lower limits are away from the means; 0 where none is
 *     judged
 * @param above the same of the upper limits
 */
record JudgedRules(List<JudgedRule> judged, double below, double above) {

  /** Fewer settled decisions say nothing of a rule. */
  static final int FEWEST = 30;

  /** Nor do they where fewer like ones were answered the other way. */
  static final int FEWEST_OTHERWISE = 10;

  /** Of each side. */
  private static final double LEVEL = 0.975;

  static JudgedRules of(RuleFamily family, RuleSums sums, RuleMoney money) {
    List<JudgedRule> judged = new ArrayList<>();
    for (RuledAnswer answer : RuledAnswer.values()) {
      IntStream.range(RuleFamily.ALL + 1, family.rules().size())
          .filter(rule -> family.rules().get(rule).isAbout(answer))
          .mapToObj(rule -> new RulePlace(rule, answer))
          .filter(place -> hasEnough(place, sums))
          .map(place -> JudgedRule.of(place, money.means(sums.of(place), answer)))
          .filter(JudgedRule::isSure)
          .forEach(judged::add);
    }
    int places = money.resamples().length();
    return new JudgedRules(
        List.copyOf(judged), furthest(judged, places, -1), furthest(judged, places, 1));
  }

  private static boolean hasEnough(RulePlace place, RuleSums sums) {
    return sums.of(place).decisions() >= FEWEST
        && sums.of(place.other()).decisions() >= FEWEST_OTHERWISE;
  }

  /** How many standard errors the means of resamples lie below those of the data, or above. */
  private static double furthest(List<JudgedRule> judged, int places, int side) {
    double[] furthest =
        IntStream.range(1, places)
            .mapToDouble(
                place ->
                    judged.stream()
                        .mapToDouble(rule -> side * rule.deviation(place))
                        .reduce(0, Math::max))
            .toArray();
    return Percentiles.of(furthest).quantile(LEVEL);
  }

  /** A rule, where it is judged. */
  Optional<JudgedRule> of(RulePlace place) {
    return judged.stream().filter(each -> each.place().equals(place)).findFirst();
  }

  /** The mean of a rule with its limits. */
  Estimate mean(JudgedRule rule) {
    return new Estimate(
        rule.mean(),
        rule.mean() - below * rule.standardError(),
        rule.mean() + above * rule.standardError());
  }

  /** How far a mean is from 0, in parts of the way from it to its limit: they exclude 0 from 1. */
  double distance(JudgedRule rule) {
    return Math.abs(rule.mean()) / ((rule.mean() < 0 ? above : below) * rule.standardError());
  }
}
