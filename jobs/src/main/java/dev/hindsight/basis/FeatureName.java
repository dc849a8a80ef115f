package dev.hindsight.basis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was asked for, as people write it. */
public final class FeatureName {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

  private FeatureName() {}

  /** The same for names that differ in case, blanks and the way accents are encoded alone. */
  public static String key(String name) {
    return BLANKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
