package dev.hindsight.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import dev.hindsight.pressure.SlowYesCompany.Compared;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies with a known truth, analysed by the code that analyses real ones. */
class PlantedPressureTest {

  private static final int COMPANIES = Simulations.of(800);
  private static final double SLACK = Simulations.slack(0.95, COMPANIES);
  private static final int MANY = Simulations.of(4000);
  private static final double FACTOR = 1.6;
  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  @ParameterizedTest
  @ValueSource(ints = {250, 500, 1500})
  void likeForLikeIntervalsCoverThePlantedFactor(int requests) {
    List<List<TacticEffect>> companies =
        analysed(new PlantedPressure(Map.of(Tactic.EXECUTIVE_SPONSOR, FACTOR), requests));

    double level = sponsor(companies.get(0)).likeForLike().require().level().require();
    assertThat(level).isGreaterThan(0.98);
    assertThat(share(companies, each -> covers(sponsor(each), FACTOR)))
        .isGreaterThan(level - 0.01 - SLACK);
    assertThat(share(companies, each -> covers(each.get(0), 1)))
        .isGreaterThan(level - 0.01 - SLACK);
  }

  @Test
  void aPlantedEffectIsFoundInMostCompaniesThatAreLargeEnough() {
    PlantedPressure company = new PlantedPressure(Map.of(Tactic.EXECUTIVE_SPONSOR, FACTOR), 500);

    assertThat(share(analysed(company), each -> sponsor(each).verdict() == Verdict.MORE_OFTEN))
        .isGreaterThan(0.5);
  }

  @Test
  void countingSignalsUpToTheAnswerFindsAnEffectInNearlyEveryCompanyThatHasNone() {
    assertThat(falseAlarms(Compared.FIRST_REQUESTS_UP_TO_THE_ANSWER)).isGreaterThan(0.9);
    assertThat(falseAlarms(Compared.FIRST_REQUESTS_BY_FIRST_DAYS))
        .isLessThanOrEqualTo(oneInTwenty(COMPANIES));
  }

  @Test
  void countingAllRequestsOfADealCountsOneAnswerSeveralTimes() {
    assertThat(falseAlarms(Compared.ALL_REQUESTS_BY_FIRST_DAYS)).isGreaterThan(0.1);
  }

  private static double falseAlarms(Compared compared) {
    SlowYesCompany company = new SlowYesCompany(800);
    return share(
        IntStream.range(0, COMPANIES)
            .mapToObj(seed -> effects(company.counted(seed, compared)))
            .toList(),
        PlantedPressureTest::claims);
  }

  @Test
  void asItStandsPressureSeemsToWorkThoughItDoesNot() {
    List<List<TacticEffect>> companies = analysed(new PlantedPressure(Map.of(), 2000));

    assertThat(share(companies, each -> !each.get(0).difference().require().excludes(0)))
        .isLessThan(0.92);
  }

  /**
   * Benjamini–Hochberg grants one false alarm in twenty, and takes all of it where the tests are
   * exact; the bound is that share and what so many companies leave to chance (3 standard errors).
   */
  @Test
  void withNothingPlantedNoMoreThanOneReportInTwentySaysThatATacticMovesAnswers() {
    assertThat(claims(60)).isLessThanOrEqualTo(0.05 + SLACK);
    assertThat(claims(120)).isLessThanOrEqualTo(0.05 + SLACK);
    assertThat(claims(300)).isLessThanOrEqualTo(oneInTwenty(MANY));
    assertThat(claims(1200)).isLessThanOrEqualTo(oneInTwenty(MANY));
  }

  private static double oneInTwenty(int companies) {
    return 0.05 + 3 * Math.sqrt(0.05 * 0.95 / companies);
  }

  private static double claims(int requests) {
    return share(
        analysed(new PlantedPressure(Map.of(), requests), MANY), PlantedPressureTest::claims);
  }

  private static boolean claims(List<TacticEffect> effects) {
    return effects.stream()
        .map(TacticEffect::verdict)
        .anyMatch(said -> said == Verdict.MORE_OFTEN || said == Verdict.LESS_OFTEN);
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

  private static List<List<TacticEffect>> analysed(PlantedPressure company) {
    return analysed(company, COMPANIES);
  }

  private static List<List<TacticEffect>> analysed(PlantedPressure company, int companies) {
    return IntStream.range(0, companies)
        .mapToObj(seed -> effects(company.counted(new SplittableRandom(seed))))
        .toList();
  }

  private static List<TacticEffect> effects(PressureCounts counts) {
    return new TacticAnswers(counts, PARAMETERS).effects().tactics();
  }
}
