package dev.hindsight.charts.drawing;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/** Which font draws what the charts' own typeface does not have. */
final class Fallback {

  private static final String FONTS = "/dev/hindsight/charts/fonts/";
  private static final String EAST_ASIAN = FONTS + "DroidSansFallbackFull.ttf";
  private static final List<String> OTHERS = List.of(noto("Symbols"), noto("Symbols2"), EAST_ASIAN);

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, noto("Arabic")),
          Map.entry(UnicodeScript.ARMENIAN, noto("Armenian")),
          Map.entry(UnicodeScript.BENGALI, noto("Bengali")),
          Map.entry(UnicodeScript.BOPOMOFO, EAST_ASIAN),
          Map.entry(UnicodeScript.DEVANAGARI, noto("Devanagari")),
          Map.entry(UnicodeScript.ETHIOPIC, noto("Ethiopic")),
          Map.entry(UnicodeScript.GEORGIAN, noto("Georgian")),
          Map.entry(UnicodeScript.GUJARATI, noto("Gujarati")),
          Map.entry(UnicodeScript.GURMUKHI, noto("Gurmukhi")),
          Map.entry(UnicodeScript.HAN, EAST_ASIAN),
          Map.entry(UnicodeScript.HANGUL, FONTS + "NanumGothicCoding.ttf"),
          Map.entry(UnicodeScript.HEBREW, noto("Hebrew")),
          Map.entry(UnicodeScript.HIRAGANA, EAST_ASIAN),
          Map.entry(UnicodeScript.KANNADA, noto("Kannada")),
          Map.entry(UnicodeScript.KATAKANA, EAST_ASIAN),
          Map.entry(UnicodeScript.KHMER, noto("Khmer")),
          Map.entry(UnicodeScript.LAO, noto("Lao")),
          Map.entry(UnicodeScript.MALAYALAM, noto("Malayalam")),
          Map.entry(UnicodeScript.MYANMAR, noto("Myanmar")),
          Map.entry(UnicodeScript.ORIYA, noto("Oriya")),
          Map.entry(UnicodeScript.SINHALA, noto("Sinhala")),
          Map.entry(UnicodeScript.TAMIL, noto("Tamil")),
          Map.entry(UnicodeScript.TELUGU, noto("Telugu")),
          Map.entry(UnicodeScript.THAANA, noto("Thaana")),
          Map.entry(UnicodeScript.THAI, noto("Thai")),
          Map.entry(UnicodeScript.TIBETAN, FONTS + "NotoSerifTibetan-Regular.ttf"));

  private Fallback() {}

  private static String noto(String script) {
    return FONTS + "NotoSans" + script + "-Regular.ttf";
  }

  /** The fonts to try for a character, as resources on the class path. */
  static List<String> fonts(int codePoint) {
    String font = BY_SCRIPT.get(UnicodeScript.of(codePoint));
    return font == null ? OTHERS : List.of(font);
  }
}
