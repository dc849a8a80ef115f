package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.Months;
import dev.hindsight.churn.ledgers.StatedCounts;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.plain.Simulations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Companies whose truth is known: each month a customer that waits leaves with a probability that
 * depends on its segment and its ARR, and is multiplied by the planted ratio while exposed. Big
 * customers have more displaced for them and leave less, so that the crude ratio misleads.
 */
public class PlantedChurnTest {

  private static final Months MONTHS = new Months(LocalDate.of(2025, 10, 1), 12);
  private static final int COMPANIES = Simulations.of(400);
  private static final double SLACK = Simulations.slack(0.95, COMPANIES);
  private static final int ACCOUNTS = 900;
  private static final int MINIMUM_COUNT = 10;
  private static final List<String> BANDS = List.of("small", "medium", "large");

  @Test
  void theIntervalCoversThePlantedRatio() {
    for (double planted : new double[] {1, 1.6, 2.5}) {
      List<Churn> companies = companies(planted);
      long covered = companies.stream().filter(churn -> holds(churn, planted)).count();

      assertThat((double) covered / COMPANIES)
          .as("planted %s", planted)
          .isBetween(0.92 - SLACK, 0.98 + SLACK);
    }
  }

  @Test
  void withNothingPlantedAtMostOneReportInTwentyClaimsAnEffect() {
    long claims =
        companies(1).stream()
            .filter(
                churn ->
                    churn.verdict() == Verdict.MORE_OFTEN || churn.verdict() == Verdict.LESS_OFTEN)
            .count();

    assertThat((double) claims / COMPANIES).isLessThanOrEqualTo(0.05 + SLACK);
  }

  @Test
  void theCrudeRatioWouldMislead() {
    long covered =
        companies(1.6).stream()
            .filter(churn -> !churn.effect().crudeRatio().require().excludes(1.6))
            .count();

    assertThat((double) covered / COMPANIES).isLessThan(0.85);
  }

  private static boolean holds(Churn churn, double planted) {
    Estimate ratio = churn.effect().rateRatio().require();
    return !ratio.excludes(planted);
  }

  private static List<Churn> companies(double planted) {
    return LongStream.range(0, COMPANIES)
        .mapToObj(seed -> company(new Random(seed * 7919 + (long) (planted * 100)), planted))
        .toList();
  }

  public static Churn company(Random random, double planted) {
    return company(random, planted, ACCOUNTS);
  }

  static Churn company(Random random, double planted, int accounts) {
    List<PanelCounts> panel = new ArrayList<>();
    for (int account = 0; account < accounts; account++) {
      live(random, planted, panel);
    }
    ArrBands bands = new ArrBands(new BigDecimal("1"), new BigDecimal("2"));
    ChurnCounts counts =
        new ChurnCounts(
            MONTHS,
            365,
            Measured.of(bands),
            panel,
            List.of(),
            Left.NOBODY,
            0,
            Measured.of(new StatedCounts(0, 0)));
    return ChurnFindings.of(
        counts,
        ChurnTables.NONE,
        Measured.not("it is not asked here"),
        ReportParameters.horizon("2026-09-30"),
        MINIMUM_COUNT);
  }

  /** One account's months, until it leaves. */
  private static void live(Random random, double planted, List<PanelCounts> panel) {
    int band = random.nextInt(3);
    boolean enterprise = random.nextDouble() < 0.3 + 0.2 * band;
    AccountStratum stratum = new AccountStratum(enterprise ? "Enterprise" : "SMB", BANDS.get(band));
    double hazard = (enterprise ? 0.006 : 0.010) * (band == 2 ? 0.4 : band == 1 ? 0.8 : 1.4);
    int exposedFrom = random.nextDouble() < 0.25 + 0.2 * band ? random.nextInt(16) - 2 : 99;
    boolean exposedBefore = false;
    boolean unexposedBefore = false;
    for (int month = 0; month < MONTHS.count(); month++) {
      boolean exposed = month >= exposedFrom;
      boolean first = exposed ? !exposedBefore : !unexposedBefore;
      boolean left = random.nextDouble() < hazard * (exposed ? planted : 1);
      panel.add(
          new PanelCounts(
              stratum,
              LocalDate.of(2025, 10, 1).plusMonths(month / 3 * 3L),
              exposed ? ExposureState.EXPOSED : ExposureState.UNEXPOSED,
              first ? 1 : 0,
              1,
              left ? new Left(1, BigDecimal.TEN, 0) : Left.NOBODY));
      if (left) {
        return;
      }
      exposedBefore |= exposed;
      unexposedBefore |= !exposed;
    }
  }
}
