package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DetectableRatio;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.Simulations;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long until churn can tell, and whether it can by then. The seeds served no tuning. */
class ChurnOutlookTest {

  private static final int COMPANIES = Simulations.of(1_000);
  private static final int FIRST_SEED = 920_000;
  private static final int MANY = 40_000;
  private static final double SLACK = Simulations.slack(0.8, COMPANIES);
  private static final double DIFFERENCE = 0.1;

  @Test
  void theRatioThatMattersIsThatOfTheSharesThatLeave() {
    double rate = -Math.log(1 - 0.15);

    assertThat(ChurnOutlook.matters(rate, DIFFERENCE).require())
        .isCloseTo(Math.log(1 - 0.25) / Math.log(1 - 0.15), within(1e-12));
    assertThat(ChurnOutlook.matters(0, DIFFERENCE))
        .isEqualTo(Measured.not("no unexposed customer left, so a difference is no ratio"));
    assertThat(ChurnOutlook.matters(-Math.log(0.08), DIFFERENCE))
        .isEqualTo(
            Measured.not("so many leave that a difference that matters would be more than all"));
  }

  @Test
  void aClearVerdictNeedsNone() {
    assertThat(PlantedChurnTest.company(new Random(4), 3).detectable())
        .isEqualTo(Measured.not("the verdict is clear"));
  }

  @Test
  void whatMattersIsSeenInFourOfFiveCompaniesByTheQuarterNamed() {
    for (int accounts : new int[] {120, 240}) {
      double planted = planted();
      long seen =
          IntStream.range(FIRST_SEED, FIRST_SEED + COMPANIES)
              .filter(seed -> isSeenByQuarterNamed(new Random(seed), planted, accounts))
              .count();

      assertThat((double) seen / COMPANIES)
          .as("%s customers", accounts)
          .isBetween(0.75 - SLACK, 0.85 + SLACK);
    }
  }

  /** As many points more as matter, where nothing is displaced. */
  private static double planted() {
    double unexposed =
        PlantedChurnTest.company(new Random(1), 1, MANY)
            .panel()
            .unexposed()
            .per100AccountYears()
            .require()
            .value();
    return ChurnOutlook.matters(unexposed / 100, DIFFERENCE).require();
  }

  /** Of a company like the one whose report names the quarter: what it saw says nothing more. */
  private static boolean isSeenByQuarterNamed(Random random, double planted, int accounts) {
    Churn first = PlantedChurnTest.company(random, planted, accounts);
    while (!first.detectable().flatMap(DetectableRatio::from).isMeasured()) {
      first = PlantedChurnTest.company(random, planted, accounts);
    }
    int quarters = 4 + quartersAfter2026Q3(first.detectable().require().from().require());
    return PlantedChurnTest.company(random, planted, accounts * quarters / 4).verdict().isClear();
  }

  private static int quartersAfter2026Q3(String label) {
    return 4 * (Integer.parseInt(label.substring(0, 4)) - 2026)
        + Integer.parseInt(label.substring(5))
        - 3;
  }
}
