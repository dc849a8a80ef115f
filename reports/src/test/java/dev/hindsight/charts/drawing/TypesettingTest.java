package dev.hindsight.charts.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Typesetting.Run;
import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("locale-sensitive")
class TypesettingTest {

  private static final Font FONT = Typefaces.regular(18);

  @ParameterizedTest
  @CsvSource({
    "华东销售团队, Droid Sans Fallback",
    "営業チーム東京, Droid Sans Fallback",
    "서울영업팀, NanumGothicCoding",
    "المبيعات, Noto Sans Arabic",
    "המכירות, Noto Sans Hebrew",
    "ทีมขาย, Noto Sans Thai",
    "हिन्दी, Noto Sans Devanagari",
    "Продажи Север, Inter",
    "Ομάδα πωλήσεων, Inter",
    "Đội bán hàng, Inter",
  })
  void scriptsOfMostNamesHaveAFontThatCanDrawThem(String name, String family) {
    List<Run> runs = Typesetting.runs(name, FONT);

    assertThat(runs).singleElement().satisfies(run -> canDraw(run, name));
    assertThat(runs.get(0).font().getFamily()).isEqualTo(family);
  }

  private static void canDraw(Run run, String name) {
    assertThat(run.text()).isEqualTo(name);
    assertThat(run.font().canDisplayUpTo(run.text())).isEqualTo(-1);
    assertThat(run.font().getSize2D()).isEqualTo(18);
  }

  @Test
  void namesInTwoScriptsAreDrawnWithTwoFonts() {
    assertThat(texts("Team 华东 A")).containsExactly("Team ", "华东", " A");
  }

  @Test
  void whatIsWrittenFromRightToLeftStandsInItsOrder() {
    assertThat(texts("צוות (Haifa) 12")).containsExactly("12", " (", "Haifa", ") ", "צוות");
    assertThat(String.join("", texts("(צוות)"))).contains("צוות").startsWith("(").endsWith(")");
  }

  @Test
  void whatNoFontHasIsSpelledOut() {
    assertThat(String.join("", texts("Unassigned \u0378"))).isEqualTo("Unassigned [U+0378]");
    assertThat(String.join("", texts("half \ud800"))).isEqualTo("half [U+D800]");
  }

  @Test
  void invisibleCharactersAreLeftOut() {
    assertThat(String.join("", texts("a\u200eb\ufeff \t\u0001é"))).isEqualTo("ab   é");
  }

  private static List<String> texts(String text) {
    return Typesetting.runs(text, FONT).stream().map(Run::text).collect(Collectors.toList());
  }

  @Test
  void anIsolatedNameTurnsNothingBesideItself() {
    String name = "\u05d4\u05de\u05db\u05d9\u05e8\u05d5\u05ea";

    assertThat(
            Typesetting.runs("\u201c" + Typesetting.isolated(name) + "\u201d: 58 (15 to 79)", FONT))
        .extracting(Run::text)
        .containsExactly("\u201c", name, "\u201d: 58 (15 to 79)");
    assertThat(Typesetting.isolated("Audit log")).isEqualTo("Audit log");
  }
}
