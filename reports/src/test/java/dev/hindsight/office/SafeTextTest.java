package dev.hindsight.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale-sensitive")
class SafeTextTest {

  @Test
  void leavesOrdinaryTextInAnyScriptAsItIs() {
    String text = "Öffentlicher Dienst, 日本市場, الشرق الأوسط\tI ı 🚀\nsecond line";

    assertThat(SafeText.cell(text)).isEqualTo(text);
  }

  @Test
  void escapesWhatXmlCannotHold() {
    assertThat(SafeText.cell("bell \u0007, return \r, none \uFFFF, half \uD83D."))
        .isEqualTo("bell _x0007_, return _x000D_, none _xFFFF_, half _xD83D_.");
  }

  @Test
  void escapesTextThatLooksLikeAnEscape() {
    assertThat(SafeText.cell("_x0041_ and _xabcd_ but not _x41_"))
        .isEqualTo("_x005F_x0041_ and _x005F_xabcd_ but not _x41_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_x0041_", "_x0041_x0042_", "__x0041__", "a\u0007b", "\r\n", "_x005F_"})
  void readsBackAsItWas(String text) {
    assertThat(new XSSFRichTextString(SafeText.cell(text)).getString()).isEqualTo(text);
  }

  @Test
  void keepsTextThatJustFits() {
    String text = "a".repeat(32_767);

    assertThat(SafeText.cell(text)).isEqualTo(text);
  }

  @Test
  void saysWhereItCutsText() {
    String cut = SafeText.cell("a".repeat(32_768));

    assertThat(cut)
        .hasSize(32_767)
        .isEqualTo("a".repeat(32_767 - 48) + " … (cut: a cell holds at most 32,767 characters)");
  }

  @Test
  void neverCutsACharacterOrAnEscapeInHalf() {
    assertThat(SafeText.cell("a" + "🚀".repeat(20_000)))
        .hasSizeBetween(32_766, 32_767)
        .matches("(?s)a(🚀)+ … \\(cut: .*");
    assertThat(SafeText.cell("\u0007".repeat(20_000))).matches("(?s)(_x0007_)+ … \\(cut: .*");
  }

  @ParameterizedTest
  @CsvSource({"=1+1, true", "+49, true", "-5, true", "@SUM(A1), true", "a=1, false", "'', false"})
  void knowsWhatASpreadsheetTakesForAFormula(String text, boolean formula) {
    assertThat(SafeText.looksLikeFormula(text)).isEqualTo(formula);
  }

  /** A vertical tab, as pasted from Word, made the part that held it no XML. */
  @Test
  void attributesHoldOnlyWhatXmlHas() {
    assertThat(SafeText.attribute("Anna\u000bMuster\u0007 \ud800 \ufffe _x0041_ \ud83d\ude00\n"))
        .isEqualTo("Anna Muster      _x0041_ \ud83d\ude00\n");
  }
}
