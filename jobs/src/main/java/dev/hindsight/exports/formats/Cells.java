package dev.hindsight.exports.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;

/** The text of cells and headers. */
public final class Cells {

  private static final char NO_BREAK_SPACE = '\u00A0';

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
  public static String number(double number) {
    return Double.isFinite(number) ? number(BigDecimal.valueOf(number)) : Double.toString(number);
  }

  /** A number as digits; with its exponent, which is no number of the contract, if that is huge. */
  private static String plain(BigDecimal number) {
    return number.scale() < -MOST_ZEROS || number.scale() > MOST_ZEROS
        ? number.toString()
        : number.toPlainString();
  }

  /**
   * A text without blanks around it, empty for null; no-break spaces and what nobody sees, such as
   * byte-order marks and spaces without width, are blanks.
   */
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
        || (character >= NO_BREAK_SPACE && (isSpace(character) || isInvisible(character)));
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT;
  }

  /** A header on one line: whatever is blank in it, line breaks too, is one blank. */
  public static String header(String text) {
    return unified(text);
  }

  /**
   * How a header or a word of the mapping is compared: ignoring case and whatever looks the same.
   */
  public static String comparable(String text) {
    return unified(text).toLowerCase(Locale.ROOT);
  }

  /**
   * A text in which what looks the same is the same: letters are composed (Unicode's NFC), blanks
   * of any kind in a row are one, nothing is invisible, and the digits of all scripts are 0 to 9.
   * Empty for null.
   */
  public static String unified(String text) {
    if (text == null || isPlain(text)) {
      return text == null ? "" : text;
    }
    StringBuilder unified = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(character -> !isInvisible(character))
        .forEach(character -> append(character, unified));
    return trimmed(unified.toString());
  }

  private static void append(int character, StringBuilder unified) {
    if (Character.isDigit(character)) {
      unified.append(Character.digit(character, 10));
    } else if (!isSpace(character)) {
      unified.appendCodePoint(character);
    } else if (unified.isEmpty() || unified.charAt(unified.length() - 1) != ' ') {
      unified.append(' ');
    }
  }

  /** Whether a text is ASCII without two blanks in a row or any around it: nearly all are. */
  private static boolean isPlain(String text) {
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~' || (character == ' ' && last == ' ')) {
        return false;
      }
      last = character;
    }
    return last != ' ';
  }
}
