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

/** What has to be known of all deals before any can be counted. */
final class DealCuts implements Tally<KnownDeal, DealCuts> {

  private static final long serialVersionUID = 1;

  private final FirstPassTally winRates;
  private final WonByDay won;
  private final FirstCloses firstCloses = new FirstCloses();
  private final OnlyClaims only;
  private final ProspectClaims prospects;
  private final FeatureRequests features;
  private final YesDays yeses = new YesDays();
  private final DealNames names = new DealNames();
  private final IfMeasured<KnownDeal, DealRisks> risks;

  /** Nothing counted yet; what is at risk is asked of the review of today alone. */
  DealCuts(ReviewBasis basis, QuotaPeriods quotas, Optional<DealRisks> risks) {
    winRates = new FirstPassTally(basis.period());
    won = new WonByDay(quotas);
    only = new OnlyClaims(basis);
    prospects = new ProspectClaims(basis);
    features = new FeatureRequests(basis);
    this.risks = new IfMeasured<>(risks);
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

  FirstPassTally winRates() {
    return winRates;
  }

  /** When requests got a yes. */
  YesDays yeses() {
    return yeses;
  }

  WonByDay won() {
    return won;
  }

  FirstCloses firstCloses() {
    return firstCloses;
  }

  /** Which deals were called the only opportunity. */
  OnlyClaims only() {
    return only;
  }

  /** How many others were said to want what was delivered. */
  ProspectClaims prospects() {
    return prospects;
  }

  /** How many requests ask for what. */
  FeatureRequests features() {
    return features;
  }

  DealNames names() {
    return names;
  }

  /** Deals at risk; empty of a review that is made anew. */
  Optional<DealRisks> risks() {
    return risks.get();
  }
}
