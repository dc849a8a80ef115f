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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Companies with a known truth, analysed by the code that analyses real ones. */
class PlantedTruthTest {

  private static final int COMPANIES = Simulations.of(500);
  private static final double SLACK = Simulations.slack(0.95, COMPANIES);
  private static final Horizon HORIZON = ReportParameters.horizon("2026-09-30");
  private static final int MINIMUM = 10;

  private static final Map<DecisionClass, Double> PLANTED =
      Map.of(DecisionClass.YES, 0.12, DecisionClass.ALTERNATIVE, 0.05, DecisionClass.NEVER, -0.08);

  private static final List<List<Comparison>> WITH_EFFECT =
      analysed(new PlantedCompany(PLANTED, 600));

  @Test
  void likeForLikeIntervalsCoverThePlantedTruth() {
    for (int pair = 0; pair < ClassPair.ALL.size(); pair++) {
      assertThat(share(pair, PlantedTruthTest::covers)).isBetween(0.92 - SLACK, 0.98 + SLACK);
    }
  }

  @Test
  void crudeIntervalsAreMisledByDealSize() {
    assertThat(share(0, (comparison, truth) -> !crude(comparison).excludes(truth)))
        .isLessThan(0.92);
  }

  @Test
  void likeForLikeIntervalsCoverInSmallCompaniesToo() {
    List<List<Comparison>> small = analysed(new PlantedCompany(PLANTED, 160));
    double covered =
        small.stream()
            .map(all -> all.get(0))
            .filter(comparison -> comparison.likeForLike().isMeasured())
            .mapToDouble(comparison -> covers(comparison, 0.12) ? 1 : 0)
            .average()
            .orElseThrow();
    assertThat(covered).isBetween(0.92 - SLACK, 0.98 + SLACK);
  }

  @Test
  void withNothingPlantedAtMostOneReportInTwentyClaimsADifference() {
    List<List<Comparison>> reports = analysed(new PlantedCompany(Map.of(), 600));
    assertThat(average(reports, all -> all.stream().anyMatch(PlantedTruthTest::claims) ? 1 : 0))
        .isLessThanOrEqualTo(0.05 + SLACK);
    assertThat(
            average(
                reports,
                all ->
                    all.stream()
                            .flatMap(each -> each.remarks().stream())
                            .anyMatch(remark -> remark.startsWith("The difference depends on"))
                        ? 1
                        : 0))
        .isLessThanOrEqualTo(0.05 + SLACK);
  }

  @Test
  void aPlantedEffectIsFoundInMostLargeCompanies() {
    List<List<Comparison>> large = analysed(new PlantedCompany(PLANTED, 2000));
    assertThat(average(large, all -> claims(all.get(0)) ? 1 : 0)).isGreaterThan(0.8);
  }

  private static double share(int pair, BiPredicate<Comparison, Double> test) {
    ClassPair classes = ClassPair.ALL.get(pair);
    double truth =
        PLANTED.getOrDefault(classes.first(), 0.0) - PLANTED.getOrDefault(classes.second(), 0.0);
    return average(WITH_EFFECT, all -> test.test(all.get(pair), truth) ? 1 : 0);
  }

  private static boolean covers(Comparison comparison, double truth) {
    LikeForLike made = comparison.likeForLike().require();
    return !made.difference95().require().excludes(truth);
  }

  private static Estimate crude(Comparison comparison) {
    return comparison.crude().require().difference();
  }

  private static boolean claims(Comparison comparison) {
    return comparison.verdict() == Verdict.MORE_OFTEN || comparison.verdict() == Verdict.LESS_OFTEN;
  }

  private static double average(
      List<List<Comparison>> reports, ToDoubleFunction<List<Comparison>> value) {
    return reports.stream().mapToDouble(value).average().orElseThrow();
  }

  private static List<List<Comparison>> analysed(PlantedCompany company) {
    return IntStream.range(0, COMPANIES)
        .mapToObj(seed -> company.counted(new Random(seed)))
        .map(counts -> WinRateFindings.of(counts, MINIMUM, HORIZON).comparisons().require())
        .toList();
  }
}
