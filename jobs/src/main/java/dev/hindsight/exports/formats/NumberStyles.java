package dev.hindsight.exports.formats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Tells as what the styles of a workbook show a number, in whatever language it was made: each
 * style is looked at once, and not for every cell.
 */
final class NumberStyles {

  /** As what a number is shown. */
  enum Shown {
    NUMBER,
    DATE,
    /** 0.7 as 70%. */
    PERCENT
  }

  /** Quoted and escaped text, widths, fills, and what stands in brackets: colours, conditions. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!(?i:h+|m+|s+)\\])[^\\]]*\\]");

  /** Parts of dates and times, in any order, without a place for a digit but fractions. */
  private static final Pattern DATE =
      Pattern.compile("(?=.*[ymdhs])(?:[ymdhsebgapt]|[^a-z0#?%@]|(?<=s[.,]?)0+)*");

  private final StylesTable styles;
  private final Map<Integer, Shown> known = new HashMap<>();

  NumberStyles(StylesTable styles) {
    this.styles = styles;
  }

  /** As what a style shows a number. */
  Shown shown(int style) {
    return known.computeIfAbsent(style, this::look);
  }

  private Shown look(int number) {
    XSSFCellStyle style = styles.getStyleAt(number);
    if (style == null) {
      return Shown.NUMBER;
    }
    int format = style.getDataFormat();
    String custom = styles.getNumberFormatAt((short) format);
    if (custom == null ? isBuiltInDate(format) : isDateFormat(custom)) {
      return Shown.DATE;
    }
    String text = style.getDataFormatString();
    return text != null && LITERAL.matcher(text).replaceAll("").contains("%")
        ? Shown.PERCENT
        : Shown.NUMBER;
  }

  /** Formats without a text: 14 to 22 and 45 to 47, and those of East Asia and Thailand. */
  static boolean isBuiltInDate(int format) {
    return (format >= 14 && format <= 22)
        || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47)
        || (format >= 50 && format <= 58)
        || (format >= 71 && format <= 81);
  }

  /** Whether any section of a format shows a date. */
  static boolean isDateFormat(String format) {
    String bare = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    return Arrays.stream(bare.split(";")).anyMatch(section -> DATE.matcher(section).matches());
  }
}
