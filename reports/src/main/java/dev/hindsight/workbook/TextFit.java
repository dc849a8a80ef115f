package dev.hindsight.workbook;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How many lines a text takes in a cell. Spreadsheets do not fit a row's height to what a program
 * wrote, and the fonts of this machine are not those of the reader: widths are estimated from
 * common sans-serif letters, on the wide side.
 */
final class TextFit {

  /** The width of one digit at 11 points, the unit of column widths, in thousandths of an em. */
  private static final double DIGIT_AT_11 = 507;

  private static final double LINE_SPACING = 1.28;

  /** What script a character has is dear to find, and most are of this range. */
  private static final int LAST_OF_ASCII = 0x7f;

  /** What a cell leaves free above and below, in points. */
  private static final double PADDING = 3;

  private TextFit() {}

  /** The height in points of a text in a column. */
  static double height(String text, double columnWidth, Role role) {
    return Math.ceil(lines(text, columnWidth, role) * role.points() * LINE_SPACING + PADDING);
  }

  static int lines(String text, double columnWidth, Role role) {
    // A column keeps about five pixels of its width free.
    double room =
        (columnWidth - 0.8) * DIGIT_AT_11 * 11 / role.points() / (role.isBold() ? 1.08 : 1);
    return text.lines().mapToInt(line -> lines(line, room)).sum();
  }

  private static int lines(String text, double room) {
    // Most texts are short, and where a line may be broken is dear to find.
    if (width(text.stripTrailing()) <= room) {
      return 1;
    }
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int lines = 1;
    double used = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      double width = width(text.substring(start, end).stripTrailing());
      if (used > 0 && used + width > room) {
        lines++;
        used = 0;
      }
      if (width > room) {
        lines += (int) (width / room);
        used = width % room;
      } else {
        used += width(text.substring(start, end));
      }
      start = end;
    }
    return lines;
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  /** In thousandths of an em. */
  private static double width(int character) {
    if (character > LAST_OF_ASCII && (Character.isIdeographic(character) || isWide(character))) {
      return 1_000;
    }
    if (" .,:;'|!()[]ijl".indexOf(character) >= 0) {
      return 260;
    }
    if ("mwMW%@".indexOf(character) >= 0) {
      return 850;
    }
    return Character.isUpperCase(character) ? 610 : 500;
  }

  private static boolean isWide(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      case COMMON -> character >= 0x3000;
      default -> false;
    };
  }
}
