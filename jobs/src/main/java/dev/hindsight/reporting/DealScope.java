package dev.hindsight.reporting;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.evidence.CandidateTally;
import dev.hindsight.evidence.ChangeTally;
import dev.hindsight.expectations.DealItems;
import dev.hindsight.features.FeatureTally;
import dev.hindsight.features.LookedAt;
import dev.hindsight.findings.features.Features;
import dev.hindsight.payoff.PayOffAnalysis;
import dev.hindsight.payoff.PayOffBasis;
import dev.hindsight.pressure.PressureTally;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.FormerYears;
import dev.hindsight.rules.RuleAnalysis;
import dev.hindsight.rules.RuleBasis;
import dev.hindsight.stated.DealNamings;
import dev.hindsight.winrates.CycleTally;
import dev.hindsight.winrates.DealTally;
import java.util.Optional;

/** What deals and their requests are counted by, once all deals were seen. */
final class DealScope {

  private final ReviewScope review;
  private final DealCuts cuts;
  private final PayOffBasis cut;
  private final PayOffAnalysis payOff;
  private final LookedAt lookedAt;

  DealScope(ReviewScope review, DealCuts cuts) {
    this.review = review;
    this.cuts = cuts;
    Levels levels = cuts.winRates().levels().levels(review.mostLevels());
    this.cut =
        PayOffBasis.of(review.basis(), review.place(), cuts.winRates().sizes().bands(), levels);
    this.payOff = new PayOffAnalysis(cut, review.parameters());
    this.lookedAt = cuts.features().lookedAt(Features.MOST);
  }

  /** What was seen of all deals. */
  DealCuts cuts() {
    return cuts;
  }

  PayOffBasis cut() {
    return cut;
  }

  PayOffAnalysis payOff() {
    return payOff;
  }

  /** The features that are looked at. */
  LookedAt lookedAt() {
    return lookedAt;
  }

  boolean isPayOffMeasured() {
    return payOff.whyNot().isEmpty();
  }

  /** Items that slipped after a yes, to be looked for. */
  CandidateTally candidates() {
    return new CandidateTally(cuts.yeses(), review.basis().period(), review.slipDays());
  }

  /** What all questions count of deals, none of which is counted yet. */
  DealCounts counts(Optional<DealItems> expected) {
    ReviewBasis basis = review.basis();
    FormerYears formerYears =
        new FormerYears(basis.period().calendar(), cuts.won(), cuts.firstCloses());
    return new DealCounts(
        new DealTally(basis.period(), cut.sizeBands(), cut.levels()),
        new PressureTally(
            basis,
            cut.sizeBands(),
            cut.levels(),
            attainment(),
            formerYears,
            cuts.only(),
            cuts.prospects()),
        new ChangeTally(cut.levels()),
        new DealNamings(
            cut.sizeBands(),
            cut.levels(),
            cuts.names().reasons(review.mostNames()),
            cuts.names().competitors(review.mostNames())),
        new CycleTally(cut.levels()),
        new FeatureTally(basis, lookedAt, cut.sizeBands(), cut.levels()),
        new IfMeasured<>(isPayOffMeasured() ? Optional.of(payOff.closed()) : Optional.empty()),
        new IfMeasured<>(expected));
  }

  private Attainment attainment() {
    return new Attainment(review.quotas(), cuts.won());
  }

  RuleAnalysis rules() {
    return RuleAnalysis.of(
        new RuleBasis(review.basis(), cut.sizeBands(), attainment()),
        review.ownRules(),
        review.company().agreements());
  }
}
