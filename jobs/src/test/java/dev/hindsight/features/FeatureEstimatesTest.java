package dev.hindsight.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.DealHistory;
import dev.hindsight.payoff.RequestWorth;
import dev.hindsight.payoff.RequestWorth.Standing;
import dev.hindsight.payoff.ValuedInMemory;
import dev.hindsight.payoff.ValuedRequest;
import dev.hindsight.plain.Simulations;
import dev.hindsight.plain.SkewedCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is said of features of made-up companies that are hard to judge: whether means that are
 * moved are nearer to what the next quarter's requests come to, and how often a feature is said to
 * matter where none does.
 */
class FeatureEstimatesTest {

  private static final int COMPANIES = Simulations.of(1_000);
  private static final double SPREAD = 0.15;
  private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
  private static final LocalDate NEXT = LocalDate.of(2026, 3, 31);

  @Test
  void meansThatAreMovedAreNearerToTheNextQuarterThanRawOnes() {
    double nearer =
        IntStream.range(0, COMPANIES)
                .filter(company -> isNearer(company, SkewedCompany.PLANTED, SPREAD))
                .count()
            / (double) COMPANIES;

    assertThat(nearer).isGreaterThan(0.90 - Simulations.slack(0.90, COMPANIES));
  }

  @Test
  void whereNoFeatureMattersHardlyAnyReportNamesOne() {
    double named =
        IntStream.range(0, COMPANIES)
                .filter(company -> !found(company).standingOut().isEmpty())
                .count()
            / (double) COMPANIES;

    assertThat(named).isLessThan(0.05 + Simulations.slack(0.05, COMPANIES));
  }

  private static Features found(long seed) {
    List<DealHistory> histories = FeaturedCompany.of(seed, SkewedCompany.NULL, 0);
    ReviewBasis basis = SkewedCompany.basis();
    return FoundFeatures.of(histories, basis).with(ValuedInMemory.of(histories, basis)).require();
  }

  private static boolean isNearer(long seed, Map<DecisionClass, Double> effects, double spread) {
    List<DealHistory> histories = FeaturedCompany.of(seed, effects, spread);
    ReviewBasis then = basis(UNTIL);
    Map<String, PerRequest> known =
        FoundFeatures.of(histories, then)
            .with(ValuedInMemory.of(histories, then))
            .require()
            .features()
            .stream()
            .collect(Collectors.toMap(Feature::name, FeatureEstimatesTest::worth));
    List<ValuedRequest> next =
        ValuedInMemory.of(histories, basis(SkewedCompany.TO)).requests().stream()
            .filter(FeatureEstimatesTest::isOfNextQuarter)
            .filter(each -> known.containsKey(name(each)))
            .filter(each -> known.get(name(each)).raw().isMeasured())
            .toList();
    return next.stream().mapToDouble(each -> squared(each, known, true)).sum()
        < next.stream().mapToDouble(each -> squared(each, known, false)).sum();
  }

  private static PerRequest worth(Feature feature) {
    return feature.money().map(FeatureMoney::worth).require();
  }

  private static boolean isOfNextQuarter(ValuedRequest request) {
    LocalDate day = request.request().answers().firstDay().orElseThrow();
    return day.isAfter(UNTIL)
        && !day.isAfter(NEXT)
        && request.worth().standing() == Standing.SETTLED;
  }

  private static String name(ValuedRequest request) {
    return FeatureName.shown(request.request().request().feature());
  }

  private static double squared(
      ValuedRequest request, Map<String, PerRequest> known, boolean moved) {
    RequestWorth worth = request.worth();
    PerRequest of = known.get(name(request));
    double expected = (moved ? of.shrunk() : of.raw()).require();
    return Math.pow(worth.yes() / 1e4 - expected, 2);
  }

  private static ReviewBasis basis(LocalDate asOf) {
    ReviewBasis last = SkewedCompany.basis();
    return new ReviewBasis(
        ReviewPeriod.of(new FiscalCalendar(1), asOf),
        last.currency(),
        last.columns(),
        last.exposureDays(),
        last.landmarkDays());
  }
}
