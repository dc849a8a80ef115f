package dev.hindsight.reporting;

import dev.hindsight.basis.Tally;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.LedgerSums;
import dev.hindsight.payoff.ValuedRequest;
import dev.hindsight.payoff.Valuer;

/** What is summed of trade-offs once it is known what each comes to. */
final class LedgerTotals implements Tally<TradeOffHistory, LedgerTotals> {

  private static final long serialVersionUID = 1;

  private final Valuer valuer;
  private final LedgerSums payOff;

  LedgerTotals(Valuer valuer, LedgerSums payOff) {
    this.valuer = valuer;
    this.payOff = payOff;
  }

  @Override
  public void accept(TradeOffHistory history) {
    for (ValuedRequest request : valuer.of(history)) {
      payOff.accept(request);
    }
  }

  @Override
  public void combine(LedgerTotals other) {
    payOff.combine(other.payOff);
  }

  LedgerSums payOff() {
    return payOff;
  }
}
