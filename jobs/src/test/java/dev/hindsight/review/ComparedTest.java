package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparedTest {

  @Test
  void saysOfNoneOneAndManyThatNothingIsClear() {
    assertThat(new Compared(0).nothingClear().text())
        .isEqualTo(
            "No clear effect was found: there is too little to compare, so nothing here says what"
                + " works.");
    assertThat(new Compared(1).nothingClear().text())
        .isEqualTo(
            "No clear effect was found: the only comparison behind this page shows no difference"
                + " beyond chance.");
    assertThat(new Compared(1204).nothingClear().text())
        .isEqualTo(
            "No clear effect was found: none of the 1,204 comparisons behind this page shows a"
                + " difference beyond chance.");
  }
}
