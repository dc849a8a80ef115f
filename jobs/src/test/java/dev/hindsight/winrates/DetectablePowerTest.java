package dev.hindsight.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Companies in which yes wins 10 points more often than not now, in strata that win 25 to 55 times
 * in a hundred: how often that is seen by the end of the quarter which a first report names. The
 * seeds served no tuning.
 */
class DetectablePowerTest {

  private static final int COMPANIES = Simulations.of(2000);
  private static final int FIRST_SEED = 810_000;
  private static final int WINDOW = 4;
  private static final double EFFECT = 0.1;
  private static final double SLACK = Simulations.slack(0.8, COMPANIES);
  private static final Horizon HORIZON = ReportParameters.horizon("2026-09-30");

  /** Deals a quarter, a third of them a yes, a third a not now. */
  private static final int A_QUARTER = 150;

  /** With so many wanted a side the first report compares nothing like for like. */
  private static final int TOO_MANY = 300;

  @Test
  void whatMattersIsSeenInFourOfFiveCompaniesByTheQuarterNamed() {
    double seen = share(seed -> isSeenByQuarterNamed(seed, 10));
    assertThat(seen).isBetween(0.75 - SLACK, 0.85 + SLACK);
  }

  @Test
  void aReportWithTooFewNamesItsQuarterAsWell() {
    double seen = share(seed -> isSeenByQuarterNamed(seed, TOO_MANY));
    assertThat(seen).isBetween(0.75 - SLACK, 0.85 + SLACK);
  }

  private static double share(IntPredicate which) {
    return IntStream.range(FIRST_SEED, FIRST_SEED + COMPANIES).filter(which).count()
        / (double) COMPANIES;
  }

  /** Of a company like the one whose report names the quarter: what it saw says nothing more. */
  private static boolean isSeenByQuarterNamed(int seed, int minimum) {
    Random random = new Random(seed);
    Comparison first = compared(deals(random, WINDOW), minimum);
    while (!first.detectable().isMeasured()) {
      first = compared(deals(random, WINDOW), minimum);
    }
    int more = quartersAfter("2026Q3", first.detectable().require().from().require());
    return compared(deals(random, WINDOW + more), minimum).verdict().isClear();
  }

  private static int quartersAfter(String first, String then) {
    return 4 * (year(then) - year(first)) + quarter(then) - quarter(first);
  }

  private static int year(String label) {
    return Integer.parseInt(label.substring(0, 4));
  }

  private static int quarter(String label) {
    return Integer.parseInt(label.substring(5));
  }

  private static Comparison compared(List<StratumCounts> deals, int minimum) {
    return new Comparisons(WinRateCountsOf.strata(deals), minimum, HORIZON).all().get(0);
  }

  private static List<StratumCounts> deals(Random random, int quarters) {
    return Stream.generate(() -> deal(random)).limit((long) A_QUARTER * quarters).toList();
  }

  private static StratumCounts deal(Random random) {
    int segment = random.nextInt(3);
    int size = random.nextInt(2);
    DecisionClass answer = answer(random.nextInt(6));
    double chance = 0.5 - 0.1 * segment - 0.05 * size + (answer == DecisionClass.YES ? EFFECT : 0);
    int won = random.nextDouble() < chance ? 1 : 0;
    return WinRateCountsOf.stratum("s" + segment, "new", "b" + size, answer, won, 1 - won);
  }

  private static DecisionClass answer(int drawn) {
    return List.of(
            DecisionClass.YES,
            DecisionClass.YES,
            DecisionClass.NOT_NOW,
            DecisionClass.NOT_NOW,
            DecisionClass.ALTERNATIVE,
            DecisionClass.NEVER)
        .get(drawn);
  }
}
