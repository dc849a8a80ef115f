package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.formats.Cells;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers, exactly: what has more digits than its column holds is bad, and never rounded.
 * Amounts and quotas may be grouped by thousands ({@code 1,234.50}); an exchange rate may not,
 * where {@code 1,085} would be a guess.
 */
final class NumberParser implements ValueParser {

  /** How many digits an amount has at most before the decimal point, and how many after it. */
  private static final int MONEY_WHOLE = 14;

  private static final int MONEY_SCALE = 4;
  private static final int RATE_WHOLE = 10;
  private static final int RATE_SCALE = 8;

  private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");
  private static final int LONGEST = 40;

  private final ValueType type;
  private final boolean decimalComma;

  NumberParser(ValueType type, boolean decimalComma) {
    this.type = type;
    this.decimalComma = decimalComma;
  }

  @Override
  public Parsed parse(String text) {
    boolean percent = type == ValueType.SHARE && text.endsWith("%");
    String digits = percent ? Cells.trimmed(text.substring(0, text.length() - 1)) : text;
    BigDecimal number = number(decimalComma ? exchanged(digits) : digits);
    if (number == null) {
      return Parsed.bad(noNumber(digits));
    }
    return checked(percent ? number.movePointLeft(2) : number);
  }

  private BigDecimal number(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    if (isPlain(text)) {
      return new BigDecimal(text);
    }
    boolean mayBeGrouped = type == ValueType.MONEY || type == ValueType.QUOTA;
    return mayBeGrouped && GROUPED.matcher(text).matches()
        ? new BigDecimal(text.replace(",", ""))
        : null;
  }

  /** Whether it is digits, one at least, with or without a sign and a decimal point. */
  private static boolean isPlain(String text) {
    int digits = 0;
    int points = 0;
    for (int i = isSigned(text) ? 1 : 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      digits += letter >= '0' && letter <= '9' ? 1 : 0;
      points += letter == '.' ? 1 : 0;
    }
    return digits > 0 && points <= 1 && digits + points == text.length() - (isSigned(text) ? 1 : 0);
  }

  private static boolean isSigned(String text) {
    return text.startsWith("+") || text.startsWith("-");
  }

  private static String exchanged(String text) {
    StringBuilder exchanged = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',' -> exchanged.setCharAt(i, '.');
        case '.' -> exchanged.setCharAt(i, ',');
        default -> {}
      }
    }
    return exchanged.toString();
  }

  private String noNumber(String text) {
    String example = decimalComma ? "1234,50" : "1234.50";
    boolean otherWay = number(decimalComma ? text : exchanged(text)) != null;
    return "Is no number such as "
        + example
        + (otherWay ? "; for numbers such as this one set decimal-comma: " + !decimalComma : "");
  }

  private Parsed checked(BigDecimal number) {
    return switch (type) {
      case MONEY -> number.signum() < 0 ? Parsed.bad("Is less than 0") : money(number);
      case QUOTA -> number.signum() <= 0 ? Parsed.bad("Is not more than 0") : money(number);
      case RATE ->
          number.signum() <= 0
              ? Parsed.bad("Is not more than 0")
              : decimal(number, RATE_WHOLE, RATE_SCALE);
      case SHARE -> share(number);
      case COUNT -> count(number);
      case DAYS ->
          number.signum() < 0 ? Parsed.bad("Is less than 0") : Parsed.of(number.doubleValue());
      case TEXT, DATE, MOMENT, YES_NO, VOCABULARY, CURRENCY ->
          throw new IllegalStateException("Invalid type of a number: " + type);
    };
  }

  private static Parsed money(BigDecimal number) {
    return decimal(number, MONEY_WHOLE, MONEY_SCALE);
  }

  private static Parsed decimal(BigDecimal number, int whole, int scale) {
    BigDecimal shortest = number.scale() > scale ? number.stripTrailingZeros() : number;
    if (shortest.scale() > scale) {
      return Parsed.bad("Has more than " + scale + " decimals; round it in the export");
    }
    if (shortest.precision() - shortest.scale() > whole) {
      return Parsed.bad("Has more than " + whole + " digits before the decimal point");
    }
    return Parsed.of(shortest.setScale(scale));
  }

  private static Parsed share(BigDecimal number) {
    return number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0
        ? Parsed.bad("Is not from 0 to 1, and no percentage such as 70%")
        : Parsed.of(number.doubleValue());
  }

  private static Parsed count(BigDecimal number) {
    if (number.signum() < 0) {
      return Parsed.bad("Is less than 0");
    }
    BigDecimal shortest = number.stripTrailingZeros();
    boolean whole = shortest.scale() <= 0 && shortest.precision() - shortest.scale() <= 18;
    return whole ? Parsed.of(shortest.longValueExact()) : Parsed.bad("Is no whole number");
  }
}
