package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Restated.RestatedFigure;
import dev.hindsight.findings.Restated.RestatedVerdict;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.winrates.PlantedCompany;
import dev.hindsight.winrates.WinRateCounts;
import dev.hindsight.winrates.WinRateFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RestatementTest {

  private static final LocalDate DAY = LocalDate.parse("2026-06-30");
  private static final WinRateCounts COUNTS =
      new PlantedCompany(Map.of(DecisionClass.YES, 0.3), 900).counted(new Random(3));

  @Test
  void verdictThatIsAnotherNowIsSaid() {
    Restated restated = Restatement.of(findings(10), findings(1000), List.of());

    assertThat(restated.verdicts().stream().map(RestatedVerdict::sentence))
        .first()
        .isEqualTo("Yes against not-now: published as “more often”, now “too few to say”.");
    assertThat(restated.figures().stream().map(RestatedFigure::sentence))
        .first()
        .asString()
        .matches(
            "Yes against not-now, like for like: published as \\+\\d+\u00a0points, now not measured"
                + " \\(.*\\)\\.");
    assertThat(restated.sentence())
        .matches(
            "\\d+ of 25 figures of the report of 2026Q2, as of 30\u00a0Jun\u00a02026, come out .*");
  }

  @Test
  void sameFindingsStand() {
    Restated restated = Restatement.of(findings(10), findings(10), List.of());

    assertThat(restated.figures()).isEmpty();
    assertThat(restated.verdicts()).isEmpty();
    assertThat(restated.compared()).isEqualTo(25);
  }

  @Test
  void whatWasNamedAndWhoLeftIsHeldAgainstTheEarlierReport() {
    Restated restated =
        Restatement.of(
            findings(10, lossReasons(new Named("price", of(6, 12))), customers(10)),
            findings(
                10,
                lossReasons(new Named("price", of(3, 12)), new Named("timing", of(4, 12))),
                customers(11)),
            List.of());

    assertThat(restated.sentences())
        .containsExactly(
            "Reason “price” of lost deals: published as 50\u00a0%, now 25\u00a0%.",
            "Customers that left: published as 10, now 11.",
            "Reason “timing” of lost deals: published as not measured (nobody named it), now"
                + " 33\u00a0%.");
  }

  @Test
  void whatAnOlderFormatLacksIsNotCompared() {
    Findings now = findings(10, lossReasons(new Named("price", of(3, 12))), customers(11));
    String lacks = "the report is of format version 3 and does not have it";

    Restated restated =
        Restatement.of(findings(3, 10, Measured.not(lacks), Measured.not(lacks)), now, List.of());

    assertThat(restated.sentences()).isEmpty();
    assertThat(restated.compared()).isEqualTo(25);
  }

  @Test
  void whatAnOlderReportCouldHaveMeasuredIsCompared() {
    Findings now = findings(10, lossReasons(new Named("price", of(3, 12))), customers(11));
    String without = "there is no `accounts` export";

    Restated restated =
        Restatement.of(findings(3, 10, now.stated(), Measured.not(without)), now, List.of());

    assertThat(restated.sentences())
        .startsWith(
            "Customers: published as not measured (there is no `accounts` export), now 100.",
            "Customers that left: published as not measured (there is no `accounts` export), now"
                + " 11.");
  }

  @Test
  void reasonsThatNobodyLookedForAreNotCalledUnnamed() {
    Findings now = findings(10, lossReasons(new Named("price", of(3, 12))), customers(11));
    String without = "no deal states a reason";

    Restated restated =
        Restatement.of(findings(10, Measured.not(without), now.customers()), now, List.of());

    assertThat(restated.sentences())
        .containsExactly(
            "Lost deals that state a reason: published as not measured (no deal states a reason),"
                + " now 60\u00a0%.",
            "Reason “price” of lost deals: published as not measured (no deal states a reason), now"
                + " 25\u00a0%.");
  }

  private static Measured<Stated> lossReasons(Named... named) {
    String reason = "it is not asked here";
    return Measured.of(
        new Stated(
            Measured.of(
                new Naming(
                    new NamedGroup("all", of(12, 20), 0.95, List.of(named)),
                    List.of(),
                    Measured.not(reason))),
            Measured.not(reason),
            Measured.not(reason)));
  }

  private static Rate of(long count, long of) {
    double share = (double) count / of;
    return new Rate(count, of, Measured.of(new Estimate(share, share, share)));
  }

  private static Measured<Customers> customers(long left) {
    CustomerChurn all =
        new CustomerChurn(
            "all", 100, 90, left, Measured.not("no ARR"), 0, Measured.not("not asked here"));
    return Measured.of(
        new Customers(DAY.minusYears(1), DAY, all, Measured.not("not asked here"), List.of()));
  }

  private static Findings findings(int minimumCount) {
    String reason = "it is not asked here";
    return findings(minimumCount, Measured.not(reason), Measured.not(reason));
  }

  private static Findings findings(
      int minimumCount, Measured<Stated> stated, Measured<Customers> customers) {
    return findings(Findings.FORMAT_VERSION, minimumCount, stated, customers);
  }

  private static Findings findings(
      int version, int minimumCount, Measured<Stated> stated, Measured<Customers> customers) {
    String reason = "it is not asked here";
    return new Findings(
        version,
        new Period(DAY, new Quarter("2026Q2", DAY.minusMonths(3), DAY), DAY.minusYears(1), DAY),
        ReportParameters.fiscalYearFrom(1),
        new Review(List.of(), Measured.not(reason), List.of(), Measured.not(reason)),
        WinRateFindings.of(COUNTS, minimumCount, ReportParameters.horizon("2026-09-30")),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        Measured.not(reason),
        stated,
        customers,
        Measured.not(reason),
        new DataQuality(List.of(), List.of()),
        Measured.not("nobody looks at it here"),
        Measured.not("nobody looks at it here"),
        Measured.not("nobody looks at it here"),
        Measured.not("nobody looks at it here"),
        Measured.not("nobody looks at it here"));
  }
}
