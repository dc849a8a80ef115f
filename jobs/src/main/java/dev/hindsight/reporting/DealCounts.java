package dev.hindsight.reporting;

import dev.hindsight.basis.Tally;
import dev.hindsight.evidence.ChangeTally;
import dev.hindsight.expectations.DealItems;
import dev.hindsight.features.FeatureTally;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.payoff.ClosedCounts;
import dev.hindsight.pressure.PressureTally;
import dev.hindsight.stated.DealNamings;
import dev.hindsight.winrates.CycleTally;
import dev.hindsight.winrates.DealTally;
import java.util.Optional;

/** What all questions count of deals. */
final class DealCounts implements Tally<KnownDeal, DealCounts> {

  private static final long serialVersionUID = 1;

  private final DealTally winRates;
  private final PressureTally pressure;
  private final ChangeTally changes;
  private final DealNamings namings;
  private final CycleTally cycles;
  private final FeatureTally features;
  private final IfMeasured<KnownDeal, ClosedCounts> payOff;
  private final IfMeasured<KnownDeal, DealItems> expected;

  DealCounts(
      DealTally winRates,
      PressureTally pressure,
      ChangeTally changes,
      DealNamings namings,
      CycleTally cycles,
      FeatureTally features,
      Optional<ClosedCounts> payOff,
      Optional<DealItems> expected) {
    this.winRates = winRates;
    this.pressure = pressure;
    this.changes = changes;
    this.namings = namings;
    this.cycles = cycles;
    this.features = features;
    this.payOff = new IfMeasured<>(payOff);
    this.expected = new IfMeasured<>(expected);
  }

  @Override
  public void accept(KnownDeal deal) {
    winRates.accept(deal);
    pressure.accept(deal);
    changes.accept(deal);
    namings.accept(deal);
    cycles.accept(deal);
    features.accept(deal);
    payOff.accept(deal);
    expected.accept(deal);
  }

  @Override
  public void combine(DealCounts other) {
    winRates.combine(other.winRates);
    pressure.combine(other.pressure);
    changes.combine(other.changes);
    namings.combine(other.namings);
    cycles.combine(other.cycles);
    features.combine(other.features);
    payOff.combine(other.payOff);
    expected.combine(other.expected);
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

  DealNamings namings() {
    return namings;
  }

  CycleTally cycles() {
    return cycles;
  }

  FeatureTally features() {
    return features;
  }

  Optional<ClosedCounts> payOff() {
    return payOff.get();
  }

  /** Open items; empty of a review that is made anew. */
  Optional<DealItems> expected() {
    return expected.get();
  }
}
