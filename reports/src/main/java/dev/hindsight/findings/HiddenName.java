package dev.hindsight.findings;

import java.util.regex.Pattern;

/**
 * A name that is never shown. Rows still have to be told apart and joined by it, so it stands in
 * them as {@code (hidden)} with a pseudonym behind it; whoever shows a name shows it without that.
 */
public final class HiddenName {

  /** What is shown in the name's place. */
  public static final String SHOWN = "(hidden)";

  /** The form of a hidden name, also where it stands inside another text. */
  private static final Pattern PATTERN = Pattern.compile("\\(hidden\\) [0-9A-Z]{12}(?![0-9A-Z])");

  private HiddenName() {}

  /**
   * The name as it stands in rows.
   *
   * @param pseudonym 12 digits and capital letters
   */
  public static String of(String pseudonym) {
    return SHOWN + " " + pseudonym;
  }

  /** A text as it is shown; one without a hidden name in it, or null, is shown as it is. */
  public static String shown(String text) {
    return text == null || !text.contains(SHOWN) ? text : PATTERN.matcher(text).replaceAll(SHOWN);
  }
}
