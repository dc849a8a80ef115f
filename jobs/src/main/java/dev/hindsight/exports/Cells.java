package dev.hindsight.exports;

import java.util.Locale;

/** The text of cells and headers. */
final class Cells {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Cells() {}

  /** A text without blanks around it; no-break spaces are blanks. */
  static String trimmed(String text) {
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
  static String comparable(String header) {
    return trimmed(header).toLowerCase(Locale.ROOT);
  }
}
