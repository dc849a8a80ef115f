package dev.hindsight.exports.formats;

import java.math.BigDecimal;
import java.util.Locale;

/** The text of cells and headers. */
public final class Cells {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** No number of the contract comes near it; written out, a few bytes could become gigabytes. */
  private static final int MOST_ZEROS = 100;

  private Cells() {}

  /** A number as digits; with its exponent, which is no number of the contract, if that is huge. */
  static String plain(BigDecimal number) {
    return number.scale() < -MOST_ZEROS || number.scale() > MOST_ZEROS
        ? number.toString()
        : number.toPlainString();
  }

  /** A text without blanks around it, empty for null; no-break spaces are blanks. */
  public static String trimmed(String text) {
    if (text == null) {
      return "";
    }
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || character == NO_BREAK_SPACE
        || character == BYTE_ORDER_MARK;
  }

  /** How a header is compared: ignoring case and surrounding blanks. */
  public static String comparable(String header) {
    return trimmed(header).toLowerCase(Locale.ROOT);
  }
}
