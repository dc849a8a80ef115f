package dev.hindsight.comparing;

import static dev.hindsight.comparing.Condition.DIFFERENCE_EXCLUDES_ZERO;
import static dev.hindsight.comparing.Condition.Q_IS_SIGNIFICANT;
import static dev.hindsight.comparing.Condition.RATIO_EXCLUDES_ONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Stratification;
import dev.hindsight.findings.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static final Estimate MORE = new Estimate(0.2, 0.1, 0.3);
  private static final Estimate LESS = new Estimate(-0.2, -0.3, -0.1);
  private static final Estimate EITHER = new Estimate(0.1, -0.1, 0.3);
  private static final Estimate TWICE = new Estimate(2, 1.5, 3);
  private static final Estimate ABOUT_ONCE = new Estimate(1.1, 0.9, 1.3);

  @Test
  void aClaimNeedsAllConditions() {
    assertThat(verdict(MORE, TWICE, 0.049)).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(verdict(LESS, new Estimate(0.5, 0.3, 0.8), 0.049)).isEqualTo(Verdict.LESS_OFTEN);
    assertThat(verdict(MORE, TWICE, 0.05)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    assertThat(verdict(EITHER, TWICE, 0.01)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    assertThat(verdict(MORE, ABOUT_ONCE, 0.01)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
  }

  @Test
  void whatIsNoConditionDoesNotCount() {
    LikeForLike made = made(MORE, Measured.of(ABOUT_ONCE), 0.01);
    assertThat(Verdicts.of(made, Set.of(Q_IS_SIGNIFICANT, DIFFERENCE_EXCLUDES_ZERO)))
        .isEqualTo(Verdict.MORE_OFTEN);
    assertThat(Verdicts.of(made, Set.of(RATIO_EXCLUDES_ONE)))
        .isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
  }

  @Test
  void whereThereIsNoRatioItIsNoObstacle() {
    assertThat(
            Verdicts.of(made(LESS, Measured.not("nobody won"), 0.01), Set.of(Condition.values())))
        .isEqualTo(Verdict.LESS_OFTEN);
  }

  @Test
  void aRatioByItselfIsClaimedByItsInterval() {
    assertThat(Verdicts.ofRatio(TWICE)).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(Verdicts.ofRatio(new Estimate(0.5, 0.3, 0.8))).isEqualTo(Verdict.LESS_OFTEN);
    assertThat(Verdicts.ofRatio(ABOUT_ONCE)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
  }

  private static Verdict verdict(Estimate difference, Estimate ratio, double q) {
    return Verdicts.of(made(difference, Measured.of(ratio), q), Set.of(Condition.values()));
  }

  private static LikeForLike made(Estimate difference, Measured<Estimate> ratio, double q) {
    return new LikeForLike(Stratification.SIZE, 3, 1, difference, ratio, 0.01, q);
  }
}
