package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedFormatTest {

  @Test
  void oneFormatIsNoCause() {
    assertThat(ChangedFormat.between(4, 4)).isEmpty();
  }

  @Test
  void whatVersionThreeLacksIsNotCompared() {
    assertThat(ChangedFormat.between(3, 4).orElseThrow().sentence())
        .isEqualTo(
            "Format version of the findings: was 3, is 4; what that report lacks is not compared.");
  }

  @Test
  void versionTwoDefinedSomeFiguresOtherwise() {
    assertThat(ChangedFormat.between(2, 4).orElseThrow().sentence())
        .isEqualTo(
            "Format version of the findings: was 2, is 4; some figures and verdicts are defined"
                + " otherwise since, and what that report lacks is not compared.");
  }
}
