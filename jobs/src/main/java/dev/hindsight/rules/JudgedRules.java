package dev.hindsight.rules;

import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.stats.Percentiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rules that have enough decisions, judged together: their limits are so wide that in 95 % of
 * resamples the mean of none is further from that of the data.
 *
 * @param judged all of them, for yeses first
 * @param multiple so many standard errors the limits are away from the means; 0 where none is
 *     judged
 */
record JudgedRules(List<JudgedRule> judged, double multiple) {

  /** Fewer settled decisions say nothing of a rule. */
  static final int FEWEST = 30;

  /** Nor do they where fewer like ones were answered the other way. */
  static final int FEWEST_OTHERWISE = 10;

  private static final double LEVEL = 0.95;

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
    return new JudgedRules(List.copyOf(judged), multiple(judged, money.resamples().length()));
  }

  private static boolean hasEnough(RulePlace place, RuleSums sums) {
    return sums.of(place).decisions() >= FEWEST
        && sums.of(place.other()).decisions() >= FEWEST_OTHERWISE;
  }

  private static double multiple(List<JudgedRule> judged, int places) {
    if (judged.isEmpty()) {
      return 0;
    }
    double[] furthest =
        IntStream.range(1, places)
            .mapToDouble(
                place -> judged.stream().mapToDouble(rule -> rule.deviation(place)).max().orElse(0))
            .toArray();
    return Percentiles.of(furthest).quantile(LEVEL);
  }

  /** A rule, where it is judged. */
  Optional<JudgedRule> of(RulePlace place) {
    return judged.stream().filter(each -> each.place().equals(place)).findFirst();
  }

  /** Whether the limits of a rule exclude 0. */
  boolean excludesZero(JudgedRule rule) {
    return rule.distance() > multiple;
  }
}
