package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.judging.notations.CurrencySigns;
import dev.hindsight.exports.judging.notations.WrittenNumber;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers, exactly: what has more digits than its column holds is bad, and never rounded. The
 * mark that is not the decimal one groups the digits of amounts and quotas ({@code 1,234.50});
 * elsewhere, where {@code 1,085} would be a guess, it is read only where it can mean one thing.
 */
final class NumberParser implements ValueParser {

  /** How many digits an amount has at most before the decimal point, and how many after it. */
  private static final int MONEY_WHOLE = 14;

  private static final int MONEY_SCALE = 4;
  private static final int RATE_WHOLE = 10;
  private static final int RATE_SCALE = 8;
  private static final int LONGEST = 60;

  /** Groups of three; blanks and apostrophes are decimal marks nowhere. */
  private static final Pattern SPACED =
      Pattern.compile("([1-9]\\d{0,2})([ '\u2019])\\d{3}(?:\\2\\d{3})*(?:\\.\\d*)?");

  /** Groups of three, or as in India of two before the last three. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d*)?|[1-9]\\d?(?:,\\d{2})+,\\d{3}(?:\\.\\d*)?");

  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:[.,]\\d+)?[eE][-+]?\\d{1,3}");

  private final ValueType type;
  private final boolean decimalComma;
  private final boolean sharesInPercent;

  NumberParser(ValueType type, Notation notation) {
    this.type = type;
    this.decimalComma = notation.decimalComma();
    this.sharesInPercent = notation.sharesInPercent();
  }

  @Override
  public Parsed parse(String text) {
    if (text.length() > LONGEST) {
      return Parsed.bad(noNumber());
    }
    String pointed = decimalComma ? exchanged(text) : text;
    if (isPlain(pointed)) {
      return checked(new BigDecimal(pointed), false);
    }
    WrittenNumber written = WrittenNumber.of(pointed);
    return written == null || !isUnit(written.unit()) ? Parsed.bad(noNumber()) : read(written);
  }

  /** The number in a text, whatever its sign and size; null where it is none. */
  BigDecimal number(String text) {
    String pointed = decimalComma ? exchanged(text) : text;
    if (text.length() > LONGEST || isPlain(pointed)) {
      return text.length() > LONGEST ? null : new BigDecimal(pointed);
    }
    WrittenNumber written = WrittenNumber.of(pointed);
    BigDecimal number =
        written == null || !isUnit(written.unit()) ? null : number(written.digits(), true);
    return number != null && written.negative() ? number.negate() : number;
  }

  private boolean isUnit(String unit) {
    return switch (type) {
      case MONEY, QUOTA -> unit.isEmpty() || !CurrencySigns.meaning(unit).isEmpty();
      case SHARE -> unit.isEmpty() || unit.equals("%");
      case RATE, COUNT, DAYS -> unit.isEmpty();
      case TEXT, DATE, MOMENT, YES_NO, VOCABULARY, CURRENCY, CHANGED -> throw noNumberType();
    };
  }

  private Parsed read(WrittenNumber written) {
    String digits = written.digits();
    BigDecimal number = number(digits, true);
    if (number != null) {
      return checked(number, written);
    }
    if (type == ValueType.MONEY || type == ValueType.QUOTA) {
      return Parsed.bad(noAmount(digits));
    }
    return onlyReading(number(exchanged(digits), false), grouped(digits), written);
  }

  /** What only one of two readings makes a good value. */
  private Parsed onlyReading(BigDecimal decimal, BigDecimal grouped, WrittenNumber written) {
    Parsed one = decimal == null ? null : checked(decimal, written);
    Parsed other = grouped == null ? null : checked(grouped, written);
    if (one == null || other == null) {
      Parsed only = one == null ? other : one;
      return only == null ? Parsed.bad(noNumber() + scientific(written.digits())) : only;
    }
    if (!one.isBad() && !other.isBad()) {
      return Parsed.bad(
          "Can be read as two numbers: export it without the "
              + (decimalComma ? "point" : "comma")
              + ", or set decimal-comma: "
              + !decimalComma
              + " if that is its decimal mark");
    }
    return one.isBad() ? other : one;
  }

  /**
   * A number with a decimal point; null where it is none.
   *
   * @param mayBeAmount whether commas group its digits, if it is an amount
   */
  private BigDecimal number(String digits, boolean mayBeAmount) {
    if (isPlain(digits)) {
      return new BigDecimal(digits);
    }
    if (SPACED.matcher(digits).matches()) {
      return new BigDecimal(digits.replaceAll("[ '\u2019]", ""));
    }
    boolean isAmount = type == ValueType.MONEY || type == ValueType.QUOTA;
    return isAmount && mayBeAmount ? grouped(digits) : null;
  }

  private static BigDecimal grouped(String digits) {
    return GROUPED.matcher(digits).matches() ? new BigDecimal(digits.replace(",", "")) : null;
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

  private String noNumber() {
    String example =
        switch (type) {
          case MONEY, QUOTA -> "1234.50";
          case RATE -> "1.085";
          case SHARE -> "0.7 or 70%";
          case COUNT -> "12";
          case DAYS -> "2.5";
          case TEXT, DATE, MOMENT, YES_NO, VOCABULARY, CURRENCY, CHANGED -> throw noNumberType();
        };
    return "Is no number such as " + (decimalComma ? example.replace('.', ',') : example);
  }

  private String noAmount(String digits) {
    boolean otherWay = number(exchanged(digits), true) != null;
    return noNumber()
        + (otherWay
            ? "; for numbers such as this one set decimal-comma: " + !decimalComma
            : scientific(digits));
  }

  private static String scientific(String digits) {
    return SCIENTIFIC.matcher(digits).matches()
        ? "; in this notation digits may be lost: export it with all of them"
        : "";
  }

  private Parsed checked(BigDecimal number, WrittenNumber written) {
    return checked(written.negative() ? number.negate() : number, written.unit().equals("%"));
  }

  private Parsed checked(BigDecimal number, boolean percent) {
    return switch (type) {
      case MONEY -> number.signum() < 0 ? Parsed.bad("Is less than 0") : money(number);
      case QUOTA -> number.signum() <= 0 ? Parsed.bad("Is not more than 0") : money(number);
      case RATE ->
          number.signum() <= 0
              ? Parsed.bad("Is not more than 0")
              : decimal(number, RATE_WHOLE, RATE_SCALE);
      case SHARE -> share(number, percent || sharesInPercent, !percent);
      case COUNT -> count(number);
      case DAYS ->
          number.signum() < 0 ? Parsed.bad("Is less than 0") : Parsed.of(number.doubleValue());
      case TEXT, DATE, MOMENT, YES_NO, VOCABULARY, CURRENCY, CHANGED -> throw noNumberType();
    };
  }

  private IllegalStateException noNumberType() {
    return new IllegalStateException("Invalid type of a number: " + type);
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

  private Parsed share(BigDecimal number, boolean percent, boolean bare) {
    BigDecimal share = percent ? number.movePointLeft(2) : number;
    if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
      return Parsed.of(share.doubleValue());
    }
    boolean mayBePercent = bare && !percent && share.signum() > 0;
    return Parsed.bad(
        "Is not from 0 to 1, and no percentage such as 70%"
            + (mayBePercent
                ? "; if numbers without a sign are percentages, set shares: percent"
                : ""));
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
