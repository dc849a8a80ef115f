package dev.hindsight.rules;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is found of rules once decisions are counted. */
final class RuleFindings {

  /** So many of those that are not claimed are shown, the nearest to it. */
  private static final int MOST_NEXT = 5;

  private static final String CATCHES_NONE = "it catches none";

  private final ReviewPeriod period;
  private final RuleFamily family;
  private final RuleTally counted;
  private final RuleMoney money;
  private final JudgedRules judged;

  RuleFindings(ReviewPeriod period, RuleFamily family, RuleTally counted, RuleMoney money) {
    this.period = period;
    this.family = family;
    this.counted = counted;
    this.money = money;
    this.judged = JudgedRules.of(family, counted.sums(), money);
  }

  Rules rules() {
    List<RulePlace> claimed = claimed();
    List<Rule> shown = new ArrayList<>();
    for (int place = 0; place < claimed.size(); place++) {
      shown.add(rule(claimed.get(place), claimed.subList(0, place)));
    }
    rest(claimed).forEach(place -> shown.add(rule(place, claimed)));
    return new Rules(
        period.trendStart(),
        period.period().windowEnd(),
        family.size(),
        judged.judged().size(),
        judged.below(),
        judged.above(),
        shown,
        counted.reach().remarks());
  }

  private List<RulePlace> claimed() {
    return judged.judged().stream()
        .filter(this::isClaimed)
        .sorted(Comparator.comparingDouble(this::total).reversed())
        .map(JudgedRule::place)
        .toList();
  }

  /** What holds of an answer as it does of others is no finding about its conditions. */
  private boolean isClaimed(JudgedRule rule) {
    return judged.mean(rule).excludes(0)
        && difference(rule.place()).stream()
            .anyMatch(
                each -> each.excludes(0) && Math.signum(each.value()) == Math.signum(rule.mean()));
  }

  private double total(JudgedRule rule) {
    return Math.abs(rule.mean()) * sums(rule.place()).decisions();
  }

  /** Own ones that are not claimed, and the nearest to being claimed of the others. */
  private List<RulePlace> rest(List<RulePlace> claimed) {
    List<RulePlace> rest =
        new ArrayList<>(
            IntStream.range(0, family.rules().size())
                .filter(rule -> family.rules().get(rule).isOwn())
                .mapToObj(
                    rule ->
                        new RulePlace(
                            rule, family.rules().get(rule).configured().orElseThrow().not()))
                .filter(place -> !claimed.contains(place))
                .toList());
    judged.judged().stream()
        .filter(each -> !isClaimed(each) && !family.rules().get(each.place().rule()).isOwn())
        .sorted(Comparator.comparingDouble(judged::distance).reversed())
        .limit(MOST_NEXT)
        .map(JudgedRule::place)
        .forEach(rest::add);
    return rest;
  }

  private DecisionSums sums(RulePlace place) {
    return counted.sums().of(place);
  }

  private Rule rule(RulePlace place, List<RulePlace> above) {
    CandidateRule candidate = family.rules().get(place.rule());
    DecisionSums sums = sums(place);
    Optional<JudgedRule> found = judged.of(place);
    return new Rule(
        candidate.name(),
        candidate.words(),
        candidate.isOwn(),
        place.answer(),
        sums.decisions(),
        otherwise(place),
        found
            .map(judged::mean)
            .map(Measured::of)
            .orElseGet(() -> Measured.not(whyNotJudged(place))),
        difference(place),
        sums.lately(),
        lately(sums),
        found.filter(this::isClaimed).isPresent(),
        overlap(place, above),
        followed(place.rule()));
  }

  private long otherwise(RulePlace place) {
    return sums(place.other()).decisions();
  }

  private String whyNotJudged(RulePlace place) {
    long caught = sums(place).decisions();
    if (caught < JudgedRules.FEWEST) {
      return "it catches %s settled %s, and %s are needed"
          .formatted(caught, place.answer().several(), JudgedRules.FEWEST);
    }
    return otherwise(place) < JudgedRules.FEWEST_OTHERWISE
        ? "only %s like ones were answered the other way, and %s are needed"
            .formatted(otherwise(place), JudgedRules.FEWEST_OTHERWISE)
        : "all that it rests on ended alike, which says nothing of how sure it is";
  }

  private Measured<Estimate> difference(RulePlace place) {
    DecisionSums all = counted.sums().of(place.answer()).of(RuleFamily.ALL);
    if (sums(place).decisions() == 0) {
      return Measured.not(CATCHES_NONE);
    }
    if (sums(place).decisions() == all.decisions()) {
      return Measured.not("it catches all");
    }
    return money.difference(sums(place), all, place.answer());
  }

  private Measured<Double> lately(DecisionSums sums) {
    return sums.lately() == 0
        ? Measured.not("it catches none of the last four quarters")
        : Measured.of(money.money(sums.latelyUnits()) / sums.lately());
  }

  private Measured<Double> overlap(RulePlace place, List<RulePlace> above) {
    long caught = sums(place).decisions();
    if (caught == 0) {
      return Measured.not(CATCHES_NONE);
    }
    return above.stream()
        .filter(each -> each.answer() == place.answer())
        .map(each -> counted.sums().of(place.answer()).joint(place.rule(), each.rule()))
        .max(Comparator.naturalOrder())
        .map(both -> Measured.of((double) both / caught))
        .orElseGet(() -> Measured.not("no claimed rule for that answer stands above it"));
  }

  private Measured<FollowedRule> followed(int rule) {
    return family.rules().get(rule).isOwn()
        ? new Following(counted.own(), money).of(family.own(rule))
        : Measured.not("it is no rule of your own");
  }
}
