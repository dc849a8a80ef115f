package dev.hindsight.exports.config;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a single value of the configuration may be.
 *
 * @param expected what is expected, in words, for a message
 * @param reading from what was written to the value; empty where it is not one
 * @param known the words among which the one that was meant may be
 */
record Scalar<T>(String expected, Function<String, Optional<T>> reading, Collection<String> known) {

  private static final Pattern COUNT_PATTERN = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern SHARE_PATTERN =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?)[\\s\\u00a0]*(%?)");
  private static final Pattern POINTS_PATTERN = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,4})?");
  private static final Pattern MONEY_PATTERN = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "yes", true, "false", false, "no", false);

  /** Text that is not empty. */
  static final Scalar<String> TEXT = text("a text");

  static final Scalar<Month> MONTH =
      new Scalar<>("a month, by its English name or as 1 to 12", Scalar::month, monthNames());

  static final Scalar<Currency> CURRENCY =
      new Scalar<>("an ISO 4217 currency such as EUR", Scalar::currency, List.of());

  static final Scalar<ZoneId> ZONE =
      new Scalar<>("a time zone such as Europe/Berlin", Scalar::zone, ZoneId.getAvailableZoneIds());

  static final Scalar<LocalDate> DATE =
      new Scalar<>("a date such as 1950-01-01", Scalar::date, List.of());

  /** A whole number ≥ 1. */
  static final Scalar<Integer> COUNT =
      new Scalar<>("a whole number of at least 1", Scalar::count, List.of());

  /** A share of one, from 0 to 1. */
  static final Scalar<Double> SHARE =
      new Scalar<>("a share from 0 to 1, or 0% to 100%", Scalar::share, List.of());

  /** A difference of shares in percentage points, read as a share of one. */
  static final Scalar<Double> POINTS =
      new Scalar<>(
          "a number of percentage points above 0 and below 100, such as 10",
          Scalar::points,
          List.of());

  /** An amount of money above 0. */
  static final Scalar<BigDecimal> MONEY =
      new Scalar<>("an amount of money such as 850 or 812.50", Scalar::money, List.of());

  static final Scalar<Boolean> FLAG =
      new Scalar<>(
          "true or false",
          text -> Optional.ofNullable(FLAGS.get(text.toLowerCase(Locale.ROOT))),
          List.of());

  static final Scalar<Showing> SHOWING =
      oneOf(
          "named, pseudonyms or hidden",
          Map.of(
              "named", Showing.NAMED, "pseudonyms", Showing.PSEUDONYMS, "hidden", Showing.HIDDEN));

  /** A file on this machine. */
  static final Scalar<String> FILE = new Scalar<>("a file", Scalar::file, List.of());

  /** Text that is not empty. */
  static Scalar<String> text(String expected) {
    return new Scalar<>(expected, Optional::of, List.of());
  }

  /** One of some words, in large or small letters. */
  static <T> Scalar<T> oneOf(String expected, Map<String, T> words) {
    return new Scalar<>(
        expected,
        text -> Optional.ofNullable(words.get(text.toLowerCase(Locale.ROOT))),
        words.keySet());
  }

  /** One of a vocabulary, compared as the contract compares vocabularies. */
  static Scalar<String> oneOf(List<String> vocabulary) {
    return new Scalar<>(
        "one of " + String.join(", ", vocabulary),
        text ->
            Optional.of(text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'))
                .filter(vocabulary::contains),
        vocabulary);
  }

  /** The value that was written, if it is one. Blank is none. */
  Optional<T> read(String text) {
    return text.isBlank() ? Optional.empty() : reading.apply(text.strip());
  }

  private static Optional<Month> month(String text) {
    return Arrays.stream(Month.values())
        .filter(
            month ->
                month.name().equals(text.toUpperCase(Locale.ROOT))
                    || Integer.toString(month.getValue()).equals(text))
        .findFirst();
  }

  private static List<String> monthNames() {
    return Arrays.stream(Month.values())
        .map(month -> month.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Optional<Currency> currency(String text) {
    try {
      return Optional.of(Currency.getInstance(text.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException invalid) {
      return Optional.empty();
    }
  }

  private static Optional<String> file(String text) {
    try {
      return Optional.of(Path.of(text).toString());
    } catch (InvalidPathException invalid) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> count(String text) {
    return COUNT_PATTERN.matcher(text).matches()
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private static Optional<Double> share(String text) {
    Matcher matcher = SHARE_PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double share = Double.parseDouble(matcher.group(1)) / (matcher.group(2).isEmpty() ? 1 : 100);
    return share <= 1 ? Optional.of(share) : Optional.empty();
  }

  private static Optional<Double> points(String text) {
    return POINTS_PATTERN.matcher(text).matches()
        ? Optional.of(new BigDecimal(text).movePointLeft(2).doubleValue())
            .filter(points -> points > 0)
        : Optional.empty();
  }

  private static Optional<BigDecimal> money(String text) {
    return MONEY_PATTERN.matcher(text).matches()
        ? Optional.of(new BigDecimal(text)).filter(amount -> amount.signum() > 0)
        : Optional.empty();
  }
}
