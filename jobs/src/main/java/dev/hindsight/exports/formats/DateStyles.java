package dev.hindsight.exports.formats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Tells which styles of a workbook show a number as a date, in whatever language it was made. */
final class DateStyles {

  /** Quoted and escaped text, widths, fills, and what stands in brackets: colours, conditions. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!(?i:h+|m+|s+)\\])[^\\]]*\\]");

  /** Parts of dates and times, in any order, without a place for a digit but fractions. */
  private static final Pattern DATE =
      Pattern.compile("(?=.*[ymdhs])(?:[ymdhsebgapt]|[^a-z0#?%@]|(?<=s[.,]?)0+)*");

  private final StylesTable styles;
  private final Map<Integer, Boolean> known = new HashMap<>();

  DateStyles(StylesTable styles) {
    this.styles = styles;
  }

  /** Whether a style is one of dates. */
  boolean contains(int style) {
    return known.computeIfAbsent(style, this::isDate);
  }

  /** Whether a style shows a number as a percentage: 0.7 as 70%. */
  boolean showsPercent(int style) {
    XSSFCellStyle known = styles.getStyleAt(style);
    String format = known == null ? null : known.getDataFormatString();
    return format != null && LITERAL.matcher(format).replaceAll("").contains("%");
  }

  private boolean isDate(int style) {
    XSSFCellStyle known = styles.getStyleAt(style);
    if (known == null) {
      return false;
    }
    int format = known.getDataFormat();
    String custom = styles.getNumberFormatAt((short) format);
    return custom == null ? isBuiltInDate(format) : isDateFormat(custom);
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
