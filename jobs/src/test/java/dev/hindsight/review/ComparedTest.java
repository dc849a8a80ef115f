package dev.hindsight.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.plain.Said;
import org.junit.jupiter.api.Test;

class ComparedTest {

  @Test
  void saysOfNoneOneAndManyThatNothingIsClear() {
    assertThat(Said.of(new Compared(0).nothingClear()))
        .isEqualTo("There is too little to compare, so nothing here says what" + " works.");
    assertThat(Said.of(new Compared(1).nothingClear()))
        .isEqualTo(
            "0, 1 comparison, four or twelve quarters\n"
                + "The only comparison behind this page shows no"
                + " difference beyond chance.");
    assertThat(Said.of(new Compared(1204).nothingClear()))
        .isEqualTo(
            "0, 1,204 comparisons, four or twelve quarters\n"
                + "None of the comparisons behind this page shows a"
                + " difference beyond chance.");
  }
}
