package dev.hindsight.exports.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;

/** The text of cells and headers. */
public final class Cells {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** No number of the contract comes near it; written out, a few bytes could become gigabytes. */
  private static final int MOST_ZEROS = 100;

  /** What a binary number holds for certain; the digits of a fraction beyond are noise. */
  private static final int CERTAIN = 15;

  private Cells() {}

  /**
   * A number that a file holds as such, as digits: a whole number with all of its digits, for it
   * may be an identifier; of a fraction those that a binary number holds for certain.
   */
  static String number(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    if (shortest.scale() <= 0) {
      return plain(shortest);
    }
    int digits = Math.max(CERTAIN, shortest.precision() - shortest.scale());
    return plain(shortest.round(new MathContext(digits)).stripTrailingZeros());
  }

  /** A binary number as digits, see above. */
  static String number(double number) {
    return Double.isFinite(number) ? number(BigDecimal.valueOf(number)) : Double.toString(number);
  }

  /** A number as digits; with its exponent, which is no number of the contract, if that is huge. */
  private static String plain(BigDecimal number) {
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

  /** Whether nothing stands in a cell; null is nothing. */
  static boolean isBlank(String text) {
    int length = text == null ? 0 : text.length();
    for (int i = 0; i < length; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || character == NO_BREAK_SPACE
        || character == NARROW_NO_BREAK_SPACE
        || character == '\u2007'
        || character == BYTE_ORDER_MARK;
  }

  /** A header on one line: whatever is blank in it, line breaks too, is one blank. */
  public static String header(String text) {
    StringBuilder header = new StringBuilder();
    for (char character : trimmed(text).toCharArray()) {
      boolean blank = isBlank(character);
      if (!blank || header.charAt(header.length() - 1) != ' ') {
        header.append(blank ? ' ' : character);
      }
    }
    return header.toString();
  }

  /** How a header is compared: ignoring case, kinds of blanks, and how accents are composed. */
  public static String comparable(String header) {
    return Normalizer.normalize(header(header), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
