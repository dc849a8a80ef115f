package dev.hindsight.reporting;

import dev.hindsight.basis.Tally;
import dev.hindsight.features.FeatureSums;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.LedgerSums;
import dev.hindsight.payoff.ValuedRequest;
import dev.hindsight.payoff.Valuer;
import dev.hindsight.rules.RuleTally;

/** What is summed of trade-offs once it is known what each comes to. */
final class LedgerTotals implements Tally<TradeOffHistory, LedgerTotals> {

  private static final long serialVersionUID = 1;

  private final Valuer valuer;
  private final LedgerSums payOff;
  private final FeatureSums features;
  private final RuleTally rules;

  LedgerTotals(Valuer valuer, LedgerSums payOff, FeatureSums features, RuleTally rules) {
    this.valuer = valuer;
    this.payOff = payOff;
    this.features = features;
    this.rules = rules;
  }

  @Override
  public void accept(TradeOffHistory history) {
    for (ValuedRequest request : valuer.of(history)) {
      payOff.accept(request);
      features.accept(request);
      rules.accept(request);
    }
  }

  @Override
  public void combine(LedgerTotals other) {
    payOff.combine(other.payOff);
    features.combine(other.features);
    rules.combine(other.rules);
  }

  LedgerSums payOff() {
    return payOff;
  }

  FeatureSums features() {
    return features;
  }

  /** What decisions come to by what was known on their days. */
  RuleTally rules() {
    return rules;
  }
}
