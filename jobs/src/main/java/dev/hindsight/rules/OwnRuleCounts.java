package dev.hindsight.rules;

import dev.hindsight.basis.Tally;
import java.util.ArrayList;
import java.util.List;

/** How own rules were kept since they were adopted, and what became of it. */
final class OwnRuleCounts implements Tally<RuledDecision, OwnRuleCounts> {

  private static final long serialVersionUID = 1;

  private final List<AdoptedRule> rules;
  private final List<FollowedSums> followed = new ArrayList<>();

  OwnRuleCounts(List<AdoptedRule> rules) {
    this.rules = List.copyOf(rules);
    rules.forEach(rule -> followed.add(new FollowedSums()));
  }

  @Override
  public void accept(RuledDecision decision) {
    for (int own = 0; own < followed.size(); own++) {
      if (RuleFamily.isCaught(own, decision.marks())) {
        follow(rules.get(own), followed.get(own), decision);
      }
    }
  }

  private static void follow(AdoptedRule rule, FollowedSums sums, RuledDecision decision) {
    if (rule.countsOn(decision.day())) {
      sums.since(decision, rule.rule().not());
    } else if (rule.isInYearBefore(decision.day())) {
      sums.before(decision, rule.rule().not());
    }
  }

  @Override
  public void combine(OwnRuleCounts other) {
    for (int own = 0; own < followed.size(); own++) {
      followed.get(own).combine(other.followed.get(own));
    }
  }

  AdoptedRule rule(int own) {
    return rules.get(own);
  }

  FollowedSums followed(int own) {
    return followed.get(own);
  }
}
