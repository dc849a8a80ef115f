package dev.hindsight.features;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.payoff.ValuedInMemory;
import dev.hindsight.plain.ReportParameters;
import java.util.List;

/** What a report finds of features, in memory. */
record FoundFeatures(ReviewBasis basis, List<KnownDeal> deals, LookedAt lookedAt) {

  static FoundFeatures of(List<DealHistory> histories, ReviewBasis basis) {
    return of(histories, basis, Features.MOST);
  }

  /** The same of so many features at most. */
  static FoundFeatures of(List<DealHistory> histories, ReviewBasis basis, int most) {
    List<KnownDeal> deals = histories.stream().map(each -> KnownDeal.of(each, basis)).toList();
    return new FoundFeatures(
        basis, deals, counted(new FeatureRequests(basis), deals).lookedAt(most));
  }

  /** Where nothing is known of money. */
  Measured<Features> withoutMoney() {
    return found(Measured.not("the sizes say nothing"), Measured.not("nobody was asked"));
  }

  Measured<Features> with(ValuedInMemory valued) {
    return found(
        valued.bands(), Measured.of(counted(new FeatureSums(lookedAt), valued.requests())));
  }

  private Measured<Features> found(Measured<SizeBands> bands, Measured<FeatureSums> sums) {
    FeatureTally tally = counted(new FeatureTally(basis, lookedAt, bands, Levels.ALL), deals);
    return new FeatureFindings(basis, ReportParameters.fiscalYearFrom(1), bands)
        .of(tally, sums)
        .map(FeatureFindings.Looked::features);
  }

  private static <H, T extends Tally<H, T>> T counted(T tally, List<H> items) {
    items.forEach(tally::accept);
    return tally;
  }
}
