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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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

  private static final List<Moved> MEANS =
      List.of(
          new Moved("what a yes is worth", FeatureMoney::worth, worth -> true, RequestWorth::yes),
          new Moved("net per yes", FeatureMoney::givenNet, RequestWorth::given, RequestWorth::net),
          new Moved(
              "forgone per refusal",
              FeatureMoney::refusedForgone,
              worth -> !worth.given(),
              RequestWorth::yes));

  /** A mean that lists rank by, and what a request comes to in it; not every request counts. */
  private record Moved(
      String name,
      Function<FeatureMoney, PerRequest> of,
      Predicate<RequestWorth> counts,
      ToLongFunction<RequestWorth> cameTo) {}

  @Test
  void meansThatAreMovedAreNearerToTheNextQuarterThanRawOnes() {
    Map<String, Integer> nearer = new TreeMap<>();
    for (int company = 0; company < COMPANIES; company++) {
      for (Moved moved : nearer(company)) {
        nearer.merge(moved.name(), 1, Integer::sum);
      }
    }

    assertThat(nearer).hasSameSizeAs(MEANS);
    assertThat(nearer.values())
        .as("of %s companies: %s", COMPANIES, nearer)
        .allSatisfy(
            companies ->
                assertThat(companies / (double) COMPANIES)
                    .isGreaterThanOrEqualTo(0.90 - Simulations.slack(0.90, COMPANIES)));
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

  /** Which means are nearer than raw ones, in a company where answers and features matter. */
  private static List<Moved> nearer(long seed) {
    List<DealHistory> histories = FeaturedCompany.of(seed, SkewedCompany.PLANTED, SPREAD);
    ReviewBasis then = basis(UNTIL);
    Map<String, FeatureMoney> known =
        FoundFeatures.of(histories, then)
            .with(ValuedInMemory.of(histories, then))
            .require()
            .features()
            .stream()
            .collect(Collectors.toMap(Feature::name, each -> each.money().require()));
    List<ValuedRequest> next =
        ValuedInMemory.of(histories, basis(SkewedCompany.TO)).requests().stream()
            .filter(FeatureEstimatesTest::isOfNextQuarter)
            .filter(each -> known.containsKey(name(each)))
            .toList();
    return MEANS.stream().filter(moved -> isNearer(moved, known, next)).toList();
  }

  private static boolean isNearer(
      Moved moved, Map<String, FeatureMoney> known, List<ValuedRequest> next) {
    double shrunk = 0;
    double raw = 0;
    for (ValuedRequest each : next) {
      PerRequest expected = moved.of().apply(known.get(name(each)));
      if (moved.counts().test(each.worth()) && expected.raw().isMeasured()) {
        double cameTo = moved.cameTo().applyAsLong(each.worth()) / 1e4;
        shrunk += Math.pow(cameTo - expected.shrunk().require(), 2);
        raw += Math.pow(cameTo - expected.raw().require(), 2);
      }
    }
    return shrunk < raw;
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
