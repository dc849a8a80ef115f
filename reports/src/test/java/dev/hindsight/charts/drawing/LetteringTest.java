package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

  private static final Lettering TITLE = Lettering.strong(Look.TITLE);

  @Test
  void shortTextStaysOnOneLine() {
    assertThat(TITLE.balanced("Yes wins more often", 1064, 2))
        .containsExactly("Yes wins more often");
  }

  @Test
  void longTextWrapsIntoLinesOfAboutTheSameLength() {
    String text =
        "Among like deals, alternative wins less often than not now; as they stand it is 61 % against 44 %";
    List<String> lines = TITLE.balanced(text, 1064, 2);

    assertThat(String.join(" ", lines)).isEqualTo(text);
    assertThat(lines).hasSize(2);
    assertThat(TITLE.width(lines.get(1)) / TITLE.width(lines.get(0))).isBetween(0.7, 1.3);
  }

  @Test
  void anIntervalStaysOnOneLine() {
    assertThat(TITLE.wrap("46 of the deals were won (38 to 54); more before", 420, 2))
        .containsExactly("46 of the deals were won", "(38 to 54); more before");
  }

  @Test
  void whatDoesNotFitIsCutAndSaysSo() {
    List<String> lines = TITLE.balanced("word ".repeat(60), 400, 2);

    assertThat(lines)
        .hasSize(2)
        .allSatisfy(line -> assertThat(TITLE.width(line)).isLessThanOrEqualTo(400));
    assertThat(lines.get(1)).endsWith("…");
  }

  @Test
  void textWithoutBlanksBreaksAnywhere() {
    List<String> lines = TITLE.wrap("東".repeat(30), 600, 2);

    assertThat(String.join("", lines)).isEqualTo("東".repeat(30));
    assertThat(lines).allSatisfy(line -> assertThat(TITLE.width(line)).isLessThanOrEqualTo(600));
  }
}
