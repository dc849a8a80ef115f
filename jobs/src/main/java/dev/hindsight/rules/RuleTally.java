package dev.hindsight.rules;

import dev.hindsight.basis.Tally;
import dev.hindsight.payoff.ValuedRequest;

/** What decisions come to by what was known on their days. */
public final class RuleTally implements Tally<ValuedRequest, RuleTally> {

  private static final long serialVersionUID = 1;

  private final RuleBasis basis;
  private final RuleFamily family;
  private final RuleSums sums;
  private final OwnRuleCounts own;
  private final RuleReach reach;

  /** Nothing yet. */
  RuleTally(RuleBasis basis, RuleFamily family, RuleSums sums, OwnRuleCounts own, RuleReach reach) {
    this.basis = basis;
    this.family = family;
    this.sums = sums;
    this.own = own;
    this.reach = reach;
  }

  @Override
  public void accept(ValuedRequest valued) {
    RuledDecision decision = RuledDecision.of(valued, basis, family);
    sums.accept(decision);
    own.accept(decision);
    reach.accept(decision.facts());
  }

  @Override
  public void combine(RuleTally other) {
    sums.combine(other.sums);
    own.combine(other.own);
    reach.combine(other.reach);
  }

  RuleSums sums() {
    return sums;
  }

  OwnRuleCounts own() {
    return own;
  }

  RuleReach reach() {
    return reach;
  }
}
