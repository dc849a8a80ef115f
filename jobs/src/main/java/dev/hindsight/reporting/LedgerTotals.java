package dev.hindsight.reporting;

import dev.hindsight.basis.Tally;
import dev.hindsight.features.FeatureSums;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.LedgerSums;
import dev.hindsight.payoff.ValuedRequest;
import dev.hindsight.payoff.Valuer;
import dev.hindsight.rules.RuleTally;

/**
 * What is summed of trade-offs once it is known what each comes to.
 *
 * @param rules what decisions come to by what was known on their days
 */
record LedgerTotals(Valuer valuer, LedgerSums payOff, FeatureSums features, RuleTally rules)
    implements Tally<TradeOffHistory, LedgerTotals> {

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
}
