package dev.hindsight.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import dev.hindsight.plain.SkewedCompany;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Companies that are hard to judge, with nothing or something planted: how often intervals hold the
 * truth, and how often a report claims what is not there. The seeds served no tuning.
 */
class LikeForLikeCoverageTest {

  private static final int COMPANIES = Simulations.of(1000);
  private static final long FIRST_SEED = 700_000;
  private static final Horizon HORIZON = ReportParameters.horizon("2026-09-30");
  private static final int MINIMUM = 10;
  private static final double CLAIM_SLACK = Simulations.slack(0.05, COMPANIES);
  private static final String BY_SIZE = "The difference depends on deal size";

  private static final List<List<Comparison>> NULL = reports(SkewedCompany.NULL);
  private static final List<List<Comparison>> PLANTED = reports(SkewedCompany.PLANTED);

  /** Over 4,000 comparisons each the standard error is 0.35 points. */
  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    double slack = Simulations.slack(0.95, 4 * COMPANIES);
    double nothing = share(likeForLike(NULL), each -> holds(each, SkewedCompany.NULL));
    double something = share(likeForLike(PLANTED), each -> holds(each, SkewedCompany.PLANTED));

    assertThat(nothing).isBetween(0.94 - slack, 0.965 + slack);
    assertThat(something).isBetween(0.94 - slack, 0.965 + slack);
  }

  @Test
  void noIntervalLeavesAHundredPointsOrLacksAWidth() {
    for (Comparison each : all(NULL, PLANTED)) {
      LikeForLike made = each.likeForLike().require();
      assertThat(made.difference().lower()).isBetween(-1.0, alone(each).lower());
      assertThat(made.difference().upper()).isBetween(alone(each).upper(), 1.0);
      assertThat(alone(each).upper() - alone(each).lower()).isGreaterThan(0.05);
      if (each.heterogeneity().isMeasured()) {
        assertThat(each.heterogeneity().require().bands())
            .allSatisfy(band -> assertWithinAHundred(band.difference()));
      }
    }
  }

  private static void assertWithinAHundred(Estimate difference) {
    assertThat(difference.lower()).isBetween(-1.0, difference.upper());
    assertThat(difference.upper()).isBetween(difference.lower() + 0.05, 1.0);
  }

  @Test
  void theVerdictIsWhatTheIntervalSays() {
    assertThat(all(NULL, PLANTED))
        .allMatch(each -> claims(each) == each.likeForLike().require().difference().excludes(0));
  }

  @Test
  void withNothingPlantedOneReportInTwentyClaimsADifference() {
    double claiming =
        share(NULL, report -> report.stream().anyMatch(LikeForLikeCoverageTest::claims));

    assertThat(claiming).isLessThanOrEqualTo(0.05 + CLAIM_SLACK);
  }

  /** Planted effects are the same in all sizes, too. */
  @Test
  void oneReportInTwentySaysThatAnEffectDependsOnSize() {
    double nothing = share(NULL, LikeForLikeCoverageTest::saysBySize);
    double something = share(PLANTED, LikeForLikeCoverageTest::saysBySize);

    assertThat(nothing).isLessThanOrEqualTo(0.05 + CLAIM_SLACK);
    assertThat(something).isLessThanOrEqualTo(0.05 + CLAIM_SLACK);
  }

  /** 0, 20 and 40 points in small, medium and large, among 400 deals, half of them a yes. */
  @Test
  void anEffectThatGrowsWithSizeIsFound() {
    double found =
        share(
            IntStream.range(0, COMPANIES).mapToObj(LikeForLikeCoverageTest::growing).toList(),
            LikeForLikeCoverageTest::saysBySize);

    assertThat(found).isGreaterThan(0.3);
  }

  /** The other comparisons are made as well, on 200 alternatives and nevers without an effect. */
  private static List<Comparison> growing(int seed) {
    Random random = new Random(FIRST_SEED + seed);
    List<StratumCounts> strata = new ArrayList<>();
    List<String> sizes = List.of("small", "medium", "large");
    for (int deal = 0; deal < 600; deal++) {
      int size = deal % sizes.size();
      DecisionClass answer =
          List.of(
                  DecisionClass.YES,
                  DecisionClass.NOT_NOW,
                  DecisionClass.YES,
                  DecisionClass.NOT_NOW,
                  DecisionClass.ALTERNATIVE,
                  DecisionClass.NEVER)
              .get(deal / sizes.size() % 6);
      double chance = 0.4 - 0.1 * size + (answer == DecisionClass.YES ? 0.2 * size : 0);
      int won = random.nextDouble() < chance ? 1 : 0;
      String segment = random.nextBoolean() ? "small" : "mid";
      strata.add(WinRateCountsOf.stratum(segment, "new", sizes.get(size), answer, won, 1 - won));
    }
    return new Comparisons(WinRateCountsOf.strata(strata), MINIMUM, HORIZON).all();
  }

  private static boolean saysBySize(List<Comparison> report) {
    return report.stream()
        .flatMap(each -> each.remarks().stream())
        .anyMatch(remark -> remark.startsWith(BY_SIZE));
  }

  private static boolean holds(Comparison comparison, Map<DecisionClass, Double> effects) {
    double truth =
        effects.getOrDefault(comparison.first(), 0.0)
            - effects.getOrDefault(comparison.second(), 0.0);
    return !alone(comparison).excludes(truth);
  }

  private static Estimate alone(Comparison comparison) {
    return comparison.likeForLike().require().difference95().require();
  }

  private static boolean claims(Comparison comparison) {
    return comparison.verdict() == Verdict.MORE_OFTEN || comparison.verdict() == Verdict.LESS_OFTEN;
  }

  private static List<Comparison> likeForLike(List<List<Comparison>> reports) {
    return reports.stream()
        .flatMap(List::stream)
        .filter(each -> each.likeForLike().isMeasured())
        .toList();
  }

  private static List<Comparison> all(List<List<Comparison>> some, List<List<Comparison>> others) {
    List<Comparison> all = new ArrayList<>(likeForLike(some));
    all.addAll(likeForLike(others));
    return all;
  }

  private static <T> double share(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).count() / (double) all.size();
  }

  private static List<List<Comparison>> reports(Map<DecisionClass, Double> effects) {
    return LongStream.range(FIRST_SEED, FIRST_SEED + COMPANIES)
        .mapToObj(seed -> SkewedCompany.known(seed, effects))
        .map(deals -> CountedWinRates.of(deals, SkewedCompany.basis()))
        .map(counts -> new Comparisons(counts, MINIMUM, HORIZON).all())
        .toList();
  }
}
