package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of WCAG 2.2 the style alone decides. */
class PageStyleTest {

  private static final double TEXT = 4.5;
  private static final double BORDER = 3;

  @ParameterizedTest
  @CsvSource({"ink", "quiet", "link"})
  void textStandsOutFromWhatItStandsOn(String name) {
    assertThat(contrast(colour(name), "#ffffff")).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(colour(name), colour("found"))).isGreaterThanOrEqualTo(TEXT);
  }

  @Test
  void allTextHasOneOfTheseColours() {
    assertThat(found("[^-]color: ([^;}]*)"))
        .containsOnly("var(--ink)", "var(--quiet)", "var(--link)", "inherit");
  }

  @Test
  void fieldsStandOutFromTheGround() {
    assertThat(found("border: 1px solid (#[0-9a-f]{6})"))
        .isNotEmpty()
        .allMatch(colour -> contrast(colour, "#ffffff") >= BORDER);
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.48);
  }

  @Test
  void whatHasTheFocusIsSeen() {
    assertThat(Policy.STYLE)
        .contains(":focus-visible { outline: 3px solid var(--link);")
        .doesNotContain("outline: none", "outline: 0");
  }

  @Test
  void nothingMoves() {
    assertThat(Policy.STYLE)
        .doesNotContain("animation", "transition", "scroll-behavior", "@keyframes");
    assertThat(Policy.SCRIPT).doesNotContain("smooth", "animate", "setInterval");
  }

  @Test
  void fieldsAndButtonsAreLargeEnoughToHit() {
    assertThat(found("button[^{]*\\{[^}]*min-height: ([0-9.]+)rem"))
        .hasSize(2)
        .allMatch(height -> Double.parseDouble(height) * 16 >= 24);
  }

  @Test
  void everyColumnOfNumbersThatAPageHasStandsRight() {
    Set<String> used =
        Pattern.compile("<table[^>]* class=\"?([n0-9 ]+)")
            .matcher(PageFixture.page(FindingsFixture.full()))
            .results()
            .flatMap(classes -> List.of(classes.group(1).trim().split(" ")).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(used).isNotEmpty();
    for (String column : used) {
      assertThat(Policy.STYLE)
          .contains(".%s td:nth-child(%s)".formatted(column, column.substring(1)))
          .contains(".%s th:nth-child(%s)".formatted(column, column.substring(1)));
    }
  }

  private static String colour(String name) {
    List<String> found = found("--" + name + ": (#[0-9a-f]{6})");
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(Policy.STYLE.toLowerCase(Locale.ROOT))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
