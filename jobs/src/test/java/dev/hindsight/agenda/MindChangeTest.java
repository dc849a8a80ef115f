package dev.hindsight.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.plain.ReportParameters;
import org.junit.jupiter.api.Test;

class MindChangeTest {

  private static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);
  private static final Pace DEALS = new Pace(100, 4, "closed deal", "without a difference");

  private static String of(Estimate clear) {
    return new MindChange(PARAMETERS, new FoundFindings().all().period()).of(clear, DEALS);
  }

  @Test
  void saysHowManyMoreAndByWhenAtThePresentPace() {
    // (0.2 ÷ 0.1)² − 1 = 3 times as many more: 300, at 25 a quarter.
    assertThat(of(new Estimate(0.2, 0.1, 0.35)))
        .isEqualTo(
            "It would no longer be clear after 300\u00a0more closed deals without a difference: at the present pace in 2029Q3.");
    assertThat(of(new Estimate(-0.2, -0.35, -0.1))).isEqualTo(of(new Estimate(0.2, 0.1, 0.35)));
  }

  @Test
  void ofOneAndOfVeryMany() {
    assertThat(of(new Estimate(0.2, 0.0005, 0.4)))
        .isEqualTo(
            "It would no longer be clear after 1\u00a0more closed deal without a difference: at the present pace in 2026Q4.");
    assertThat(of(new Estimate(0.2, 0.19, 0.21)))
        .isEqualTo(
            "It would no longer be clear after 39,900\u00a0more closed deals without a difference, which at the present pace takes more than 20 years.");
  }

  /** With as many more the limit of the pooled estimate is at none, as far as whole ones go. */
  @Test
  void poolsToTheLimit() {
    Estimate clear = new Estimate(0.3, 0.12, 0.5);
    long more = MindChange.more(clear, 50);
    double share = 50.0 / (50 + more);

    assertThat(0.3 * share - 0.18 * Math.sqrt(share)).isLessThanOrEqualTo(0);
    double before = 50.0 / (50 + more - 1);
    assertThat(0.3 * before - 0.18 * Math.sqrt(before)).isGreaterThan(0);
  }
}
