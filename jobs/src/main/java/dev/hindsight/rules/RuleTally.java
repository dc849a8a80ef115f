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

  /** Nothing yet. */
  RuleTally(RuleBasis basis, RuleFamily family, RuleSums sums, OwnRuleCounts own) {
    this.basis = basis;
    this.family = family;
    this.sums = sums;
    this.own = own;
  }

  @Override
  public void accept(ValuedRequest valued) {
    RuledDecision decision = RuledDecision.of(valued, basis, family);
    sums.accept(decision);
    own.accept(decision);
  }

  @Override
  public void combine(RuleTally other) {
    sums.combine(other.sums);
    own.combine(other.own);
  }

  RuleSums sums() {
    return sums;
  }

  OwnRuleCounts own() {
    return own;
  }
}
