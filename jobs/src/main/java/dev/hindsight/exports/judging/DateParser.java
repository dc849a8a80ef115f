package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Moment;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads dates, strictly: the thirtieth of February is none. */
final class DateParser implements ValueParser {

  private static final List<DateTimeFormatter> CONTRACT =
      List.of(
          strict("uuuu-MM-dd"),
          strict("uuuu-MM-dd'T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXX][XX][X]"));

  private final List<String> patterns;
  private final List<DateTimeFormatter> formats;
  private final ZoneId zone;
  private final Function<LocalDateTime, Object> kind;

  private DateParser(List<String> patterns, ZoneId zone, Function<LocalDateTime, Object> kind) {
    this.patterns = patterns;
    this.formats =
        patterns.isEmpty() ? CONTRACT : patterns.stream().map(DateParser::strict).toList();
    this.zone = zone;
    this.kind = kind;
  }

  /**
   * A parser of dates, which drops their times.
   *
   * @param patterns of {@link DateTimeFormatter}; empty: the contract's own
   * @param zone the time zone whose date counts where a value has an offset
   */
  static DateParser ofDays(List<String> patterns, ZoneId zone) {
    return new DateParser(patterns, zone, LocalDateTime::toLocalDate);
  }

  /** The same for {@link Moment}s. */
  static DateParser ofMoments(List<String> patterns, ZoneId zone) {
    return new DateParser(patterns, zone, Moment::of);
  }

  // Strict resolving asks for an era with yyyy; uuuu is the year that everyone means.
  private static DateTimeFormatter strict(String pattern) {
    StringBuilder years = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      quoted ^= letter == '\'';
      years.append(letter == 'y' && !quoted ? 'u' : letter);
    }
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(years.toString())
        .toFormatter(Locale.ENGLISH)
        .withChronology(IsoChronology.INSTANCE)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  @Override
  public Parsed parse(String text) {
    LocalDate day = patterns.isEmpty() ? day(text) : null;
    return day == null ? byFormats(text) : Parsed.of(kind.apply(day.atStartOfDay()));
  }

  /** A day as 2025-12-31, which nearly all are, without formats, which are slow; else null. */
  private static LocalDate day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    boolean valid = year >= 0 && month >= 1 && month <= 12 && day >= 1;
    return valid && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private Parsed byFormats(String text) {
    Set<Object> dates = new LinkedHashSet<>();
    for (DateTimeFormatter format : formats) {
      LocalDateTime moment = moment(text, format);
      if (moment != null) {
        dates.add(kind.apply(moment));
      }
    }
    return switch (dates.size()) {
      case 0 -> Parsed.bad("Is no date" + expected());
      case 1 -> Parsed.of(dates.iterator().next());
      default -> Parsed.bad("Is a different date in one date format than in another:" + named());
    };
  }

  private LocalDateTime moment(String text, DateTimeFormatter format) {
    if (!hasForm(text, format)) {
      return null;
    }
    try {
      TemporalAccessor parsed = format.parse(text);
      if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
        return Instant.from(parsed).atZone(zone).toLocalDateTime();
      }
      LocalTime time = parsed.query(TemporalQueries.localTime());
      return LocalDate.from(parsed).atTime(Objects.requireNonNullElse(time, LocalTime.MIDNIGHT));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  // An exception for each format that a value does not have costs more than reading the value.
  private static boolean hasForm(String text, DateTimeFormatter format) {
    ParsePosition position = new ParsePosition(0);
    return format.parseUnresolved(text, position) != null && position.getIndex() == text.length();
  }

  private String expected() {
    return patterns.isEmpty() ? " such as 2025-12-31" : " in the format" + named();
  }

  private String named() {
    return " " + String.join(" or ", patterns);
  }
}
