package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.churn.PlantedChurnTest;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.plain.Claims;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import dev.hindsight.pressure.PlantedPressure;
import dev.hindsight.pressure.PressureFindings;
import dev.hindsight.winrates.PlantedCompany;
import dev.hindsight.winrates.WinRateFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The review pages of companies in which neither answers nor displacements nor tactics do anything.
 */
class NothingPlantedTest {

  private static final int COMPANIES = Simulations.of(400);

  /** What one report in twenty may claim by chance, and what so many reports leave to chance. */
  private static final double BOUND = 0.05 + 3 * Math.sqrt(0.05 * 0.95 / COMPANIES);

  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);
  private static final LocalDate DAY = LocalDate.parse("2026-09-30");
  private static final Period PERIOD =
      new Period(
          DAY, new Quarter("2026Q3", LocalDate.parse("2026-07-01"), DAY), DAY.minusYears(1), DAY);

  private static final List<List<Statement>> PAGES =
      IntStream.range(0, COMPANIES).mapToObj(NothingPlantedTest::page).toList();

  @Test
  void noQuestionIsAnsweredMoreOftenThanChanceWouldHaveIt() {
    assertThat(share(Claims.OF_ANSWERS)).isLessThanOrEqualTo(BOUND);
    assertThat(share(Claims.OF_DISPLACEMENTS)).isLessThanOrEqualTo(BOUND);
    assertThat(share(Claims.OF_TACTICS)).isLessThanOrEqualTo(BOUND);
  }

  @Test
  void pageWithoutAClaimSaysInWordsThatNothingIsClear() {
    assertThat(PAGES)
        .allSatisfy(
            page -> {
              long said =
                  page.stream().map(Statement::text).filter(NothingPlantedTest::says).count();
              assertThat(said).isEqualTo(Claims.in(page).isEmpty() ? 1 : 0);
            });
    assertThat(PAGES.stream().filter(page -> Claims.in(page).isEmpty()).count())
        .isGreaterThan((long) (0.8 * COMPANIES));
  }

  @Test
  void pageIsAtMostSevenStatementsWithTheWinRateAmongThem() {
    assertThat(PAGES)
        .allSatisfy(
            page -> {
              assertThat(page).hasSizeBetween(4, 7);
              assertThat(page).extracting(Statement::topic).contains("Win rate");
            });
  }

  private static boolean says(String text) {
    return text.matches(
        "None of the comparisons behind this page shows a difference beyond chance\\.");
  }

  private static double share(Predicate<String> claims) {
    return PAGES.stream()
            .filter(page -> page.stream().flatMap(Claims::sentences).anyMatch(claims))
            .count()
        / (double) COMPANIES;
  }

  private static List<Statement> page(int seed) {
    Review review =
        ReviewPage.of(
            PERIOD,
            WinRateFindings.of(
                new PlantedCompany(Map.of(), 600).counted(new Random(seed)),
                PARAMETERS.minimumCount(),
                ReportParameters.horizon("2026-09-30")),
            Measured.of(PlantedChurnTest.company(new Random(seed * 7919L), 1)),
            Measured.of(
                PressureFindings.of(
                    new PlantedPressure(Map.of(), 300).counted(new SplittableRandom(seed)),
                    PARAMETERS)),
            Measured.not("it is not asked here"),
            Measured.not("it is not asked here"),
            ReportParameters.nothingElse(),
            PARAMETERS);
    return review.statements();
  }
}
