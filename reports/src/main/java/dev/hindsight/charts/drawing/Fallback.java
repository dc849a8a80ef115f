package dev.hindsight.charts.drawing;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which font draws what the charts' own typeface does not have: one that they bring along for the
 * scripts that names of customers and products are mostly in, else one of this machine.
 */
final class Fallback {

  private static final String FONTS = "/dev/hindsight/charts/fonts/";
  private static final String EAST_ASIAN = FONTS + "DroidSansFallbackFull.ttf";
  private static final List<String> OTHERS = List.of(noto("Symbols"), EAST_ASIAN);

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, noto("Arabic")),
          Map.entry(UnicodeScript.BOPOMOFO, EAST_ASIAN),
          Map.entry(UnicodeScript.DEVANAGARI, noto("Devanagari")),
          Map.entry(UnicodeScript.HAN, EAST_ASIAN),
          Map.entry(UnicodeScript.HANGUL, FONTS + "NanumGothicCoding.ttf"),
          Map.entry(UnicodeScript.HEBREW, noto("Hebrew")),
          Map.entry(UnicodeScript.HIRAGANA, EAST_ASIAN),
          Map.entry(UnicodeScript.KATAKANA, EAST_ASIAN),
          Map.entry(UnicodeScript.THAI, noto("Thai")));

  /** Looked for once, and only for what no font of ours has. */
  private static final Map<Integer, Optional<Font>> INSTALLED = new ConcurrentHashMap<>();

  private Fallback() {}

  private static String noto(String script) {
    return FONTS + "NotoSans" + script + "-Regular.ttf";
  }

  /** A font that can draw a character, at a size in logical pixels; none where there is none. */
  static Optional<Font> font(int codePoint, float size) {
    String ours = BY_SCRIPT.get(UnicodeScript.of(codePoint));
    return (ours == null ? OTHERS : List.of(ours))
        .stream()
            .map(resource -> Typefaces.of(resource, size))
            .filter(font -> font.canDisplay(codePoint))
            .findFirst()
            .or(
                () ->
                    INSTALLED
                        .computeIfAbsent(codePoint, Fallback::installed)
                        .map(font -> font.deriveFont(size)));
  }

  /** Of several the plainest, which has the shortest name: the same on each run. */
  private static Optional<Font> installed(int codePoint) {
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
        .filter(font -> font.canDisplay(codePoint))
        .min(
            Comparator.comparingInt((Font font) -> font.getFontName().length())
                .thenComparing(font -> font.getFontName()));
  }
}
