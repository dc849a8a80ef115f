package dev.hindsight.exports.config;

import dev.hindsight.exports.contract.Field;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the single values of an export's mapping may be. */
final class ExportScalars {

  /** Which code page was meant, nobody can guess: a wrong one gives wrong letters in silence. */
  private static final List<String> UNICODE = List.of("UTF-8", "UTF-16");

  private static final Map<String, Boolean> SHARES = Map.of("percent", true, "fractions", false);
  private static final List<String> YES_NO =
      List.of("true", "false", "yes", "no", "y", "n", "1", "0");

  /** Any moment whose day, month and two-digit year differ. */
  private static final ZonedDateTime EXAMPLE =
      ZonedDateTime.of(2025, 11, 23, 14, 30, 45, 0, ZoneOffset.UTC);

  /** A path from the root, that of a drive, or a URI. */
  private static final Pattern OUTSIDE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:)?[/\\\\].*");

  /** A file name or glob below the folder of exports. */
  static final Scalar<String> FILE =
      new Scalar<>(
          "a file name or glob inside the folder of exports", ExportScalars::file, List.of());

  static final Scalar<String> SQL = Scalar.text("a query");

  static final Scalar<String> HEADER = Scalar.text("a header");

  static final Scalar<String> SHEET = Scalar.text("the name of a sheet");

  static final Scalar<String> FOOTER = Scalar.text("the beginning of a row");

  static final Scalar<String> ENCODING =
      new Scalar<>(
          "UTF-8, UTF-16 or the name of a code page such as windows-1250 or Shift_JIS",
          ExportScalars::encoding,
          UNICODE);

  static final Scalar<Locale> LOCALE =
      new Scalar<>("a language such as de, fr or pt-BR", ExportScalars::locale, List.of());

  static final Scalar<Boolean> SHARES_IN_PERCENT =
      new Scalar<>(
          "percent or fractions", text -> Optional.ofNullable(SHARES.get(text)), SHARES.keySet());

  static final Scalar<String> MISSING = Scalar.text("a word that stands for nothing");

  /** What stands between two cells. */
  static final Scalar<Character> DELIMITER =
      new Scalar<>(
          "one character that is no letter, digit or quote such as \";\", or tab",
          ExportScalars::delimiter,
          List.of("tab"));

  /** A pattern that reads back the date it has written. */
  static final Scalar<String> DATE_FORMAT =
      new Scalar<>(
          "a date pattern with day, month and year such as dd.MM.yyyy",
          text -> Optional.of(text).filter(ExportScalars::isDatePattern),
          List.of());

  private ExportScalars() {}

  /** What a constant or a mapped value of a column may be, as it would stand in a file. */
  static Scalar<String> of(Field field) {
    return switch (field.type()) {
      case VOCABULARY -> Scalar.oneOf(field.vocabulary());
      case YES_NO -> Scalar.oneOf(YES_NO);
      case CURRENCY ->
          new Scalar<>(
              Scalar.CURRENCY.expected(),
              text -> Scalar.CURRENCY.read(text).map(Currency::getCurrencyCode),
              List.of());
      case TEXT, DATE, MOMENT, MONEY, QUOTA, RATE, SHARE, COUNT, DAYS, CHANGED -> Scalar.TEXT;
    };
  }

  private static Optional<String> file(String text) {
    List<String> names = List.of(text.split("/"));
    boolean outside =
        OUTSIDE.matcher(text).matches() || List.of(text.split("[/\\\\]")).contains("..");
    boolean named = names.stream().anyMatch(name -> !name.isEmpty() && !name.equals("."));
    return outside || !named || !names.stream().allMatch(ExportScalars::isGlob)
        ? Optional.empty()
        : Optional.of(text);
  }

  private static boolean isGlob(String text) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + text) != null;
    } catch (PatternSyntaxException invalid) {
      return false;
    }
  }

  private static Optional<Character> delimiter(String text) {
    if (text.equals("tab")) {
      return Optional.of('\t');
    }
    char first = text.charAt(0);
    boolean delimits = text.length() == 1 && first != '"' && !Character.isLetterOrDigit(first);
    return delimits ? Optional.of(first) : Optional.empty();
  }

  private static Optional<String> encoding(String text) {
    try {
      return Optional.of(Charset.forName(text).name());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Locale> locale(String text) {
    Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
    return Arrays.stream(Locale.getAvailableLocales())
            .anyMatch(known -> known.getLanguage().equals(locale.getLanguage()))
        ? Optional.of(locale).filter(each -> !each.getLanguage().isEmpty())
        : Optional.empty();
  }

  // Java takes yyyy-mm-dd (minutes) and YYYY (a week's year) without a word: hence the way back.
  private static boolean isDatePattern(String text) {
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(text, Locale.ROOT);
      return LocalDate.parse(EXAMPLE.format(format), format).equals(EXAMPLE.toLocalDate());
    } catch (IllegalArgumentException | DateTimeException invalid) {
      return false;
    }
  }
}
