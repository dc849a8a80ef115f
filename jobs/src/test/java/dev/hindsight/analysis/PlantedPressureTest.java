package dev.hindsight.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Parameters;
import dev.hindsight.findings.Tactic;
import dev.hindsight.findings.TacticEffect;
import dev.hindsight.findings.Verdict;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Companies with a known truth, analysed by the code that analyses real ones. */
class PlantedPressureTest {

  private static final int COMPANIES = 600;
  private static final int MANY = 4000;
  private static final double FACTOR = 1.6;
  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  @Test
  void likeForLikeIntervalsCoverThePlantedFactor() {
    List<List<TacticEffect>> companies =
        analysed(new PlantedPressure(Map.of(Tactic.EXECUTIVE_SPONSOR, FACTOR), 500), COMPANIES);

    assertThat(share(companies, each -> covers(sponsor(each), FACTOR))).isBetween(0.92, 0.98);
    assertThat(share(companies, each -> covers(each.get(0), 1))).isBetween(0.92, 0.98);
    assertThat(share(companies, each -> sponsor(each).verdict() == Verdict.MORE_OFTEN))
        .isGreaterThan(0.5);
  }

  @Test
  void asItStandsPressureSeemsToWorkThoughItDoesNot() {
    List<List<TacticEffect>> companies = analysed(new PlantedPressure(Map.of(), 2000), COMPANIES);

    assertThat(share(companies, each -> !each.get(0).difference().require().excludes(0)))
        .isLessThan(0.92);
  }

  /**
   * Benjamini–Hochberg grants one false alarm in twenty, and takes all of it where the tests are
   * exact; the bound is that share and what so many companies leave to chance (3 standard errors).
   */
  @Test
  void withNothingPlantedNoMoreThanOneReportInTwentySaysThatATacticMovesAnswers() {
    double bound = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / MANY);
    assertThat(claims(60)).isLessThanOrEqualTo(0.05);
    assertThat(claims(120)).isLessThanOrEqualTo(0.05);
    assertThat(claims(300)).isLessThanOrEqualTo(bound);
    assertThat(claims(1200)).isLessThanOrEqualTo(bound);
  }

  private static double claims(int requests) {
    return share(
        analysed(new PlantedPressure(Map.of(), requests), MANY),
        each ->
            each.stream()
                .map(TacticEffect::verdict)
                .anyMatch(said -> said == Verdict.MORE_OFTEN || said == Verdict.LESS_OFTEN));
  }

  private static TacticEffect sponsor(List<TacticEffect> effects) {
    return effects.stream()
        .filter(effect -> effect.tactic() == Tactic.EXECUTIVE_SPONSOR)
        .findFirst()
        .orElseThrow();
  }

  private static boolean covers(TacticEffect effect, double factor) {
    LikeForLike made = effect.likeForLike().require();
    return !made.ratio().require().excludes(factor);
  }

  private static double share(
      List<List<TacticEffect>> companies, Predicate<List<TacticEffect>> test) {
    return companies.stream().mapToDouble(each -> test.test(each) ? 1 : 0).average().orElseThrow();
  }

  private static List<List<TacticEffect>> analysed(PlantedPressure company, int companies) {
    return IntStream.range(0, companies)
        .mapToObj(seed -> company.counted(new SplittableRandom(seed)))
        .map(counts -> new TacticAnswers(counts, PARAMETERS).effects().tactics())
        .toList();
  }
}
