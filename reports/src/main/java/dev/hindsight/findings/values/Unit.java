package dev.hindsight.findings.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a figure is written: its format in a spreadsheet and in a sentence. */
public enum Unit {
  COUNT("#,##0", "#,##0", 1, ""),
  /** A share of one, shown in per cent. */
  SHARE("0%", "0", 100, "\u00a0%"),
  /** A share of one, shown in per cent with one decimal. */
  FINE_SHARE("0.0%", "0.0", 100, "\u00a0%"),
  /** A difference of two shares, shown in percentage points. */
  POINTS("+0.0\" points\";-0.0\" points\";0.0\" points\"", "+0;-0", 100, "\u00a0points"),
  /** How far two shares are apart, whichever is larger, shown in percentage points. */
  POINTS_APART("0.0\" points\"", "0", 100, "\u00a0points"),
  MONEY("#,##0", "#,##0", 1, ""),
  /** Of two numbers, the other being 1. */
  RATIO("0.00", "0.00", 1, ""),
  /** A number that a whole one would hide too much of, such as 12.3 churned per 100 years. */
  DECIMAL("#,##0.0", "#,##0.0", 1, ""),
  /** A number that is small, such as the 0.33 customers that are an item's part of one. */
  FINE_DECIMAL("#,##0.00", "#,##0.00", 1, ""),
  DAYS("#,##0", "#,##0", 1, "\u00a0days"),
  PROBABILITY("0.000", "0.000", 1, ""),
  DATE("yyyy-mm-dd", null, 1, ""),
  TEXT("@", null, 1, "");

  private final String spreadsheetFormat;
  private final String pattern;
  private final double factor;
  private final String suffix;

  Unit(String spreadsheetFormat, String pattern, double factor, String suffix) {
    this.spreadsheetFormat = spreadsheetFormat;
    this.pattern = pattern;
    this.factor = factor;
    this.suffix = suffix;
  }

  /** The number format of a cell that holds the figure. */
  public String spreadsheetFormat() {
    return spreadsheetFormat;
  }

  /**
   * The number that such a cell holds: a spreadsheet writes shares in per cent by itself, but
   * differences of shares only where they are in points already, such as 23.6 for 0.236.
   */
  public double spreadsheetValue(double value) {
    return this == POINTS || this == POINTS_APART
        ? BigDecimal.valueOf(value).movePointRight(2).doubleValue()
        : value;
  }

  /**
   * The figure as a sentence says it, such as "61 %", "+17 points" or "+1 point".
   *
   * @throws IllegalStateException for a unit that is not a number
   */
  public String say(double value) {
    String number = number(value);
    boolean one = number.replaceFirst("^[+\u2212-]", "").equals("1");
    return number + (one && suffix.endsWith("s") ? suffix.replaceFirst("s$", "") : suffix);
  }

  /**
   * The figure without its unit, such as "61" or "+17".
   *
   * @throws IllegalStateException for a unit that is not a number
   */
  public String number(double value) {
    if (pattern == null) {
      throw new IllegalStateException("Cannot write a number as " + this);
    }
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    // As a spreadsheet rounds, so that a sentence and the cell beside it agree.
    format.setRoundingMode(RoundingMode.HALF_UP);
    return withMinus(unsignedZero(format.format(value * factor)));
  }

  /** A minus sign is as wide as a plus. */
  private static String withMinus(String written) {
    return written.replace('-', '\u2212');
  }

  /** A value that rounds to nothing has no sign. */
  private static String unsignedZero(String written) {
    boolean zero = written.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? written.replaceFirst("^[+\u2212-]", "") : written;
  }

  /** The interval as a sentence says it, such as "52 to 69 %": the suffix stands once. */
  public String say(Estimate estimate) {
    return limits(estimate) + suffix;
  }

  /** The interval without its unit, such as "52 to 69". */
  public String limits(Estimate estimate) {
    return number(estimate.lower()) + " to " + number(estimate.upper());
  }
}
