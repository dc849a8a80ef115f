package dev.hindsight.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.plain.ReportParameters;
import dev.hindsight.stats.TwoByTwo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlookTest {

  /** The window is the four quarters of 2026. */
  private static final Horizon HORIZON = ReportParameters.horizon("2026-12-31");

  private static final double POWER = 0.8416212;
  private final Map<String, List<SideCounts>> sides = new LinkedHashMap<>();

  /**
   * 100 a side, of which 99 + 1 of 202 won: (1.959964 + 0.841621) √(0.25 × 2/100) = 19.8 points
   * today; 10 points take 3.92 times as many, 2.92 years more: 2029Q4.
   */
  @Test
  void itNamesTheQuarterByWhoseEndWhatMattersIsSeen() {
    add("one", stratum("SMB", 50, 100, 49, 100));
    Detectable found = found("one");

    assertThat(found.today().require()).isCloseTo(0.1981, within(1e-4));
    assertThat(found.from()).isEqualTo(Measured.of("2029Q4"));
    assertThat(found.since()).isEqualTo(LocalDate.parse("2026-01-01"));
    assertThat(Say.detectable(found))
        .isEqualTo(
            "A difference of 10\u00a0points would show from 2029Q4 on, in all since 1\u00a0Jan\u00a02026, at the"
                + " pace of the last four quarters. Today one of 20\u00a0points would.");
    assertThat(Say.detectableBriefly(found)).isEqualTo("10\u00a0points would show from 2029Q4 on");
  }

  @Test
  void whatIsSeenTodayNeedsNoQuarter() {
    add("one", stratum("SMB", 500, 1000, 490, 1000));
    Detectable found = found("one");

    assertThat(found.from()).isEqualTo(Measured.of("2026Q4"));
    assertThat(Say.detectable(found))
        .isEqualTo(
            "A difference of 10\u00a0points would show today already. The smallest that would is 6\u00a0points.");
    assertThat(Say.detectableBriefly(found)).isEqualTo("10\u00a0points would show today");
  }

  @Test
  void aClearDifferenceNeedsNoWaiting() {
    add("one", stratum("SMB", 80, 100, 20, 100));

    assertThat(comparison("one").verdict()).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(comparison("one").detectable()).isEqualTo(Measured.not("the difference is clear"));
  }

  /** 5 a side now, 10 wanted: not before, whatever they would see. Half of them win. */
  @Test
  void tooFewHaveToBecomeEnoughFirst() {
    add("one", stratum("SMB", 2, 5, 3, 5));
    Detectable matters60 = found("one", new Horizon(0.6, HORIZON.period(), HORIZON.since()));

    assertThat(comparison("one").verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    assertThat(matters60.today()).isEqualTo(Measured.not("too few are alike to compare"));
    // 10 a side take a year more; 60 points take 10.9, so 1.18 years.
    assertThat(matters60.from()).isEqualTo(Measured.of("2028Q1"));
    Detectable matters90 = found("one", new Horizon(0.9, HORIZON.period(), HORIZON.since()));
    assertThat(matters90.from()).isEqualTo(Measured.of("2027Q4"));
  }

  @Test
  void withoutAnyOfTheLastFourQuartersItIsNeverSeen() {
    TwoByTwo table = new TwoByTwo(20, 40, 19, 40);
    sides.put(
        "one",
        List.of(new SideCounts(new Stratum("SMB", "", ""), table, new TwoByTwo(0, 0, 0, 9))));
    Detectable found = found("one");

    assertThat(found.from()).isEqualTo(Measured.not("not within 20 years"));
    assertThat(Say.detectable(found))
        .isEqualTo(
            "A difference of 10\u00a0points would not show within 20 years at the pace of the last four"
                + " quarters. Today one of 31\u00a0points would.");
  }

  @Test
  void nothingAlikeHasNoPace() {
    add("one", stratum("SMB", 20, 40, 0, 0), stratum("Enterprise", 0, 0, 20, 40));

    assertThat(comparison("one").detectable())
        .isEqualTo(
            Measured.not("nothing on the two sides is alike, so that there is no pace to go by"));
  }

  /** Recomputed: one with enough today, and one that joins the family in a year. */
  @Test
  void whoeverJoinsTheFamilyWidensAllIntervals() {
    add("many", stratum("SMB", 60, 120, 60, 120), stratum("Enterprise", 10, 40, 12, 60));
    add("few", stratum("SMB", 3, 8, 4, 8));
    String quarter = found("many").from().require();

    assertThat(quarter).isEqualTo(plainQuarter());
    assertThat(quarter).isNotEqualTo(alone());
  }

  private String alone() {
    sides.remove("few");
    return found("many").from().require();
  }

  /** By another hand: effective numbers, share and quarters ahead, with z of a table. */
  private static String plainQuarter() {
    double[] weights = {60, 24};
    double sum = 84;
    double[] first = {120, 40};
    double[] other = {120, 60};
    double[] won = {60.0 / 120, 10.0 / 40, 60.0 / 120, 12.0 / 60};
    double squares1 = 0;
    double squares0 = 0;
    double share1 = 0;
    double share0 = 0;
    for (int k = 0; k < 2; k++) {
      double w = weights[k] / sum;
      squares1 += w * w / first[k];
      squares0 += w * w / other[k];
      share1 += w * won[k];
      share0 += w * won[k + 2];
    }
    double n1 = 1 / squares1;
    double n0 = 1 / squares0;
    double p = (share1 * n1 + share0 * n0 + 1) / (n1 + n0 + 2);
    LocalDate end = LocalDate.parse("2026-12-31");
    for (int quarters = 0; true; quarters++) {
      LocalDate then = end.plusDays(1).plusMonths(3L * quarters).minusDays(1);
      double years = (then.toEpochDay() - end.toEpochDay()) / 365.0;
      double z = 8 * (1 + years) >= 10 ? 2.2414027 : 1.9599640;
      double smallest = (z + POWER) * Math.sqrt(p * (1 - p) * (1 / n1 + 1 / n0) / (1 + years));
      if (smallest <= 0.1) {
        return then.getYear() + "Q" + (then.getMonthValue() + 2) / 3;
      }
    }
  }

  private void add(String key, SideCounts... counts) {
    sides.put(key, List.of(counts));
  }

  private static SideCounts stratum(String segment, long won1, long of1, long won0, long of0) {
    return new SideCounts(segment, "", "", new TwoByTwo(won1, of1, won0, of0));
  }

  private Detectable found(String key) {
    return found(key, HORIZON);
  }

  private Detectable found(String key, Horizon horizon) {
    return comparison(key, horizon).detectable().require();
  }

  private SideComparison comparison(String key) {
    return comparison(key, HORIZON);
  }

  private SideComparison comparison(String key, Horizon horizon) {
    return new SideComparisons<>(
            sides, new LikeWhat("closed deals", List.of(Stratification.SEGMENT), 10, horizon))
        .of(key);
  }
}
