package dev.hindsight.features;

import dev.hindsight.TallyLaws;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.DealHistory;
import dev.hindsight.payoff.ValuedInMemory;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.SkewedCompany;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Order and grouping of what is counted never show. */
class FeatureTalliesTest {

  private final ReviewBasis basis = SkewedCompany.basis();
  private final List<DealHistory> histories = FeaturedCompany.of(1, SkewedCompany.PLANTED, 0.2);
  private final ValuedInMemory valued = ValuedInMemory.of(histories, basis);
  private final FoundFeatures found = FoundFeatures.of(histories, basis);

  @Test
  void ofWhichFeaturesAreLookedAt() {
    TallyLaws.hold(() -> new FeatureRequests(basis), found.deals(), each -> each.lookedAt(20));
  }

  @Test
  void ofWhoAsked() {
    TallyLaws.hold(
        () -> new FeatureTally(basis, found.lookedAt(), valued.bands(), Levels.ALL),
        found.deals(),
        tally -> findings().of(tally, Measured.not("not looked at")));
  }

  @Test
  void ofWhatItCameTo() {
    FeatureTally tally = new FeatureTally(basis, found.lookedAt(), valued.bands(), Levels.ALL);
    found.deals().forEach(tally::accept);
    TallyLaws.hold(
        () -> new FeatureSums(found.lookedAt()),
        valued.requests(),
        sums -> findings().of(tally, Measured.of(sums)));
  }

  private FeatureFindings findings() {
    return new FeatureFindings(basis, ReportParameters.fiscalYearFrom(1), valued.bands());
  }
}
