package dev.hindsight.reporting;

import dev.hindsight.atrisk.DealRisks;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.evidence.YesDays;
import dev.hindsight.features.FeatureRequests;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.pressure.OnlyClaims;
import dev.hindsight.pressure.prospects.ProspectClaims;
import dev.hindsight.pressure.quotas.FirstCloses;
import dev.hindsight.pressure.quotas.QuotaPeriods;
import dev.hindsight.pressure.quotas.WonByDay;
import dev.hindsight.stated.DealNames;
import dev.hindsight.winrates.FirstPassTally;
import java.util.Optional;

/**
 * What has to be known of all deals before any can be counted.
 *
 * @param only which deals were called the only opportunity
 * @param prospects how many others were said to want what was delivered
 * @param features how many requests ask for what
 * @param yeses when requests got a yes
 * @param risks deals at risk; not there of a review that is made anew
 */
record DealCuts(
    FirstPassTally winRates,
    WonByDay won,
    FirstCloses firstCloses,
    OnlyClaims only,
    ProspectClaims prospects,
    FeatureRequests features,
    YesDays yeses,
    DealNames names,
    IfMeasured<KnownDeal, DealRisks> risks)
    implements Tally<KnownDeal, DealCuts> {

  /** Nothing counted yet; what is at risk is asked of the review of today alone. */
  static DealCuts of(ReviewBasis basis, QuotaPeriods quotas, Optional<DealRisks> risks) {
    return new DealCuts(
        new FirstPassTally(basis.period()),
        new WonByDay(quotas),
        new FirstCloses(),
        new OnlyClaims(basis),
        new ProspectClaims(basis),
        new FeatureRequests(basis),
        new YesDays(),
        new DealNames(),
        new IfMeasured<>(risks));
  }

  @Override
  public void accept(KnownDeal deal) {
    winRates.accept(deal);
    won.accept(deal);
    firstCloses.accept(deal);
    only.accept(deal);
    prospects.accept(deal);
    features.accept(deal);
    yeses.accept(deal);
    names.accept(deal);
    risks.accept(deal);
  }

  @Override
  public void combine(DealCuts other) {
    winRates.combine(other.winRates);
    won.combine(other.won);
    firstCloses.combine(other.firstCloses);
    only.combine(other.only);
    prospects.combine(other.prospects);
    features.combine(other.features);
    yeses.combine(other.yeses);
    names.combine(other.names);
    risks.combine(other.risks);
  }
}
