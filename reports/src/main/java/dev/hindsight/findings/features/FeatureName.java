package dev.hindsight.findings.features;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was asked for, as people write it. */
public final class FeatureName {

  private static final Pattern BLANKS =
      Pattern.compile("[\\p{Z}\\s]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Zero-width spaces, soft hyphens and marks of direction: nobody sees them. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+");

  /** Letters that are shown of a name. */
  static final int LONGEST = 200;

  /** Of a longer one its beginning is shown, and what tells it from others that begin alike. */
  private static final int BEGINNING = 188;

  private FeatureName() {}

  /**
   * The same for names that differ in case, blanks, the way accents are encoded and what nobody
   * sees alone. Empty for a name of which nothing is seen.
   */
  public static String key(String name) {
    return lowerCase(inOneLine(name));
  }

  /** The key of a name as it is shown: findings hold no more of a long one. */
  public static String keyOfShown(String name) {
    return key(shown(name));
  }

  /** The name in one line, as a reader sees it; never longer than a line or two. */
  public static String shown(String name) {
    String line = inOneLine(name);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, BEGINNING)).strip()
            + String.format(Locale.ROOT, "… #%08x", lowerCase(line).hashCode());
  }

  private static String inOneLine(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String seen = INVISIBLE.matcher(composed).replaceAll("");
    return BLANKS.matcher(seen).replaceAll(" ").strip();
  }

  /** Upper case first: ß and ss, ς and σ are then the same. */
  private static String lowerCase(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
