package dev.hindsight.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Verdict;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  @Test
  void aDifferenceIsClaimedExactlyWhereItsIntervalLeavesOutNone() {
    assertThat(Verdicts.of(new Estimate(0.2, 0.1, 0.3), 0)).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(Verdicts.of(new Estimate(-0.2, -0.3, -0.1), 0)).isEqualTo(Verdict.LESS_OFTEN);
    assertThat(Verdicts.of(new Estimate(0.1, -0.1, 0.3), 0)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    assertThat(Verdicts.of(new Estimate(0.1, 0, 0.3), 0)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
  }

  @Test
  void aRatioIsClaimedExactlyWhereItsIntervalLeavesOutOne() {
    assertThat(Verdicts.of(new Estimate(2, 1.5, 3), 1)).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(Verdicts.of(new Estimate(0.5, 0.3, 0.8), 1)).isEqualTo(Verdict.LESS_OFTEN);
    assertThat(Verdicts.of(new Estimate(1.1, 0.9, 1.3), 1)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
  }

  @Test
  void theMoreIsComparedTogetherTheSurerEachMustBe() {
    assertThat(Verdicts.level(0)).isEqualTo(0.95);
    assertThat(Verdicts.level(1)).isEqualTo(0.95);
    assertThat(Verdicts.level(4)).isEqualTo(0.9875);
  }
}
