package dev.hindsight.reporting;

import dev.hindsight.history.Tally;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.LedgerSums;
import java.util.Optional;

/** What trade-offs come to; nothing where that is not measured. */
final class LedgerTotals implements Tally<TradeOffHistory, LedgerTotals> {

  private static final long serialVersionUID = 1;

  private final LedgerSums sums;

  LedgerTotals(Optional<LedgerSums> sums) {
    this.sums = sums.orElse(null);
  }

  @Override
  public void accept(TradeOffHistory counted) {
    if (sums != null) {
      sums.accept(counted);
    }
  }

  @Override
  public void combine(LedgerTotals other) {
    if (sums != null) {
      sums.combine(other.sums);
    }
  }

  /** The sums, which are there where pay-off is measured. */
  LedgerSums sums() {
    return sums;
  }
}
