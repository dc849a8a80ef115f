package dev.hindsight.findings.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FixtureBeforeAfter;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class BeforeAfterTest {

  private static final Estimate LEVEL = new Estimate(1.1, 0.7, 1.8);
  private static final Estimate STEADY = new Estimate(1.03, 0.78, 1.36);
  private static final LocalDate SINCE = LocalDate.of(2025, 10, 1);

  @Test
  void aSlopeBeforeIsSaidInWords() {
    assertThat(FixtureBeforeAfter.before(LEVEL, new Estimate(1.42, 1.1, 1.84)).said())
        .isEqualTo(
            "Before the displacement already customers left more often with each quarter, 1.42"
                + " times (1.10 to 1.84) as often from one to the next: what came after need not"
                + " come from it.");
    assertThat(FixtureBeforeAfter.before(LEVEL, new Estimate(0.7, 0.5, 0.9)).said())
        .isEqualTo(
            "Before the displacement customers left less often with each quarter, 0.70 times"
                + " (0.50 to 0.90) as often from one to the next: the year before is no steady"
                + " ground to judge the year after by.");
  }

  @Test
  void soIsADifferenceWithoutASlope() {
    assertThat(FixtureBeforeAfter.before(new Estimate(2, 1.2, 3.3), STEADY).said())
        .isEqualTo(
            "In the year before the displacement already customers left 2.00 times (1.20 to 3.30)"
                + " as often as like ones: they differ in more than what was displaced.");
  }

  @Test
  void whereNothingIsClearThereIsNoWarning() {
    BeforeAfter clear = FixtureBeforeAfter.before(LEVEL, STEADY);

    assertThat(clear.warning()).isEmpty();
    assertThat(clear.said())
        .isEqualTo(
            "No slope before the displacement is clear: from one quarter to the next customers"
                + " left 1.03 times (0.78 to 1.36) as often.");
  }

  @Test
  void saysHowLongUntilChurnCanBeTold() {
    assertThat(detectable(Measured.of(2.9), Measured.of("2028Q1")).said())
        .isEqualTo(
            "If they left 2.10 times as often, 10 more of 100 customers would leave in a year. That"
                + " would show from 2028Q1 on, in all since 1\u00a0Oct\u00a02025, at the pace of the"
                + " last four quarters. Today 2.90 times would.");
    assertThat(detectable(Measured.not("too few"), Measured.not("not within 20 years")).said())
        .isEqualTo(
            "If they left 2.10 times as often, 10 more of 100 customers would leave in a year. That"
                + " would not show within 20 years at the pace of the last four quarters.");
    assertThat(detectable(Measured.of(1.6), Measured.of("2026Q3")).said())
        .isEqualTo(
            "If they left 2.10 times as often, 10 more of 100 customers would leave in a year. That"
                + " would show today already; the smallest ratio that would is 1.60 times.");
  }

  private static DetectableRatio detectable(Measured<Double> today, Measured<String> from) {
    return new DetectableRatio(today, 0.1, 2.1, SINCE, from);
  }
}
