package dev.hindsight.charts.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PressureHeadlineTest {

  private static final Rate HALF = new Rate(10, 20, Measured.of(new Estimate(0.5, 0.3, 0.7)));

  @Test
  void noClearTacticCarriesTheWidestInterval() {
    AnswerEffects answers =
        new AnswerEffects(
            7,
            40,
            0,
            0,
            List.of(
                effect(Tactic.DEADLINE, new Estimate(0.05, -0.1, 0.2)),
                effect(Tactic.DONE_DEAL, new Estimate(-0.02, -0.3, 0.24))));

    assertThat(PressureHeadline.answers(answers))
        .isEqualTo(
            "No tactic clearly goes with more or fewer yes among like requests: all intervals"
                + " within −30 to +24\u00a0points");
  }

  /** The title says what the interval beside it says, whatever the test's p is. */
  @Test
  void aSurgeAtQuarterEndIsClearWhereItsIntervalLeavesOutTheShareOfDays() {
    assertThat(PressureHeadline.quarterEnd(quarterEnd(new Estimate(0.3, 0.21, 0.4), 0.051)))
        .startsWith("30\u00a0% (21 to 40) of requests come in a quarter\u2019s last fortnight");
    assertThat(PressureHeadline.quarterEnd(quarterEnd(new Estimate(0.3, 0.19, 0.43), 0.049)))
        .startsWith("No clear surge at quarter end: 30\u00a0% (19 to 43) of requests");
  }

  private static TacticEffect effect(Tactic tactic, Estimate difference) {
    return new TacticEffect(
        tactic,
        HALF,
        HALF,
        0,
        0,
        Measured.of(difference),
        Measured.of(
            new LikeForLike(
                Stratification.SEGMENT_SIZE,
                3,
                1,
                Measured.of(0.975),
                difference,
                Measured.of(difference),
                Measured.not("no yes on a side"),
                0.4,
                0.6)),
        Verdict.NO_CLEAR_DIFFERENCE,
        Measured.not("it is not asked here"),
        Measured.not("it is not asked here"));
  }

  private static QuarterEnd quarterEnd(Estimate share, double p) {
    return new QuarterEnd(
        new Rate(30, 100, Measured.of(share)),
        73,
        365,
        p,
        Measured.not("not asked"),
        Measured.not("not asked"),
        Measured.not("not asked"),
        Measured.not("not asked"),
        List.of());
  }
}
