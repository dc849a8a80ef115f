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

/**
 * What all questions count of deals.
 *
 * @param features of the features that are looked at
 * @param payOff closed deals; not there where pay-off is not measured
 * @param expected open items; not there of a review that is made anew
 */
record DealCounts(
    DealTally winRates,
    PressureTally pressure,
    ChangeTally changes,
    DealNamings namings,
    CycleTally cycles,
    FeatureTally features,
    IfMeasured<KnownDeal, ClosedCounts> payOff,
    IfMeasured<KnownDeal, DealItems> expected)
    implements Tally<KnownDeal, DealCounts> {

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
}
