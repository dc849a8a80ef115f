package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class TextFitTest {

  @Test
  void countsTheLinesThatAreThere() {
    assertThat(TextFit.lines("one\ntwo\nthree", 30, Role.CELL)).isEqualTo(3);
  }

  @Test
  void breaksBetweenWords() {
    assertThat(TextFit.lines("Yes wins more often than not now", 60, Role.CELL)).isEqualTo(1);
    assertThat(TextFit.lines("Yes wins more often than not now", 20, Role.CELL)).isEqualTo(2);
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(TextFit.lines("n".repeat(100), 22, Role.CELL)).isBetween(5, 6);
  }

  @Test
  void givesIdeographsTwiceTheRoom() {
    assertThat(TextFit.lines("日".repeat(30), 22, Role.CELL))
        .isGreaterThan(TextFit.lines("n".repeat(30), 22, Role.CELL));
  }

  @Test
  void givesBigLettersMoreLines() {
    String text = "Deals are compared with deals alike in segment, type and size.";

    assertThat(TextFit.lines(text, 30, Role.TITLE))
        .isGreaterThan(TextFit.lines(text, 30, Role.CELL));
  }
}
