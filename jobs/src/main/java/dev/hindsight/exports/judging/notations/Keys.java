package dev.hindsight.exports.judging.notations;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Keys as they are compared: what nobody sees tells no two of them apart. */
public final class Keys {

  /**
   * Characters without width, the soft hyphen and marks of direction among them, and no-break
   * blanks.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00A0\\u2007\\u202F]");

  private static final char LAST_OF_ASCII = 127;

  private Keys() {}

  /** A key in Unicode's composed form (NFC), without characters that nobody sees. */
  public static String comparable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OF_ASCII) {
        String seen =
            UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return seen.isEmpty() ? text : seen;
      }
    }
    return text;
  }
}
