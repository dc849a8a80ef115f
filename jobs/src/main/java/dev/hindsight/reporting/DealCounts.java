package dev.hindsight.reporting;

import dev.hindsight.basis.Tally;
import dev.hindsight.evidence.ChangeTally;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.payoff.ClosedCounts;
import dev.hindsight.pressure.PressureTally;
import dev.hindsight.winrates.DealTally;
import java.util.Optional;

/** What all questions count of deals. */
final class DealCounts implements Tally<KnownDeal, DealCounts> {

  private static final long serialVersionUID = 1;

  private final DealTally winRates;
  private final PressureTally pressure;
  private final ChangeTally changes;

  private final IfMeasured<KnownDeal, ClosedCounts> payOff;

  DealCounts(
      DealTally winRates,
      PressureTally pressure,
      ChangeTally changes,
      Optional<ClosedCounts> payOff) {
    this.winRates = winRates;
    this.pressure = pressure;
    this.changes = changes;
    this.payOff = new IfMeasured<>(payOff);
  }

  @Override
  public void accept(KnownDeal deal) {
    winRates.accept(deal);
    pressure.accept(deal);
    changes.accept(deal);
    payOff.accept(deal);
  }

  @Override
  public void combine(DealCounts other) {
    winRates.combine(other.winRates);
    pressure.combine(other.pressure);
    changes.combine(other.changes);
    payOff.combine(other.payOff);
  }

  DealTally winRates() {
    return winRates;
  }

  PressureTally pressure() {
    return pressure;
  }

  ChangeTally changes() {
    return changes;
  }

  Optional<ClosedCounts> payOff() {
    return payOff.get();
  }
}
