package dev.hindsight.exports.judging.notations;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** One configured format of dates, read strictly: the thirtieth of February is none. */
public final class DateFormat {

  private final DateTimeFormatter format;
  private final MonthNames months;

  /**
   * A format.
   *
   * @param pattern of {@link DateTimeFormatter}
   * @param locale the language of the days and months that it names
   */
  public DateFormat(String pattern, Locale locale) {
    String numbered = outsideQuotes(pattern, text -> text.replaceAll("[ML]{3,}", "MM"));
    this.months = numbered.equals(pattern) ? null : new MonthNames(locale);
    // Strict resolving asks for an era with yyyy; uuuu is the year that everyone means.
    this.format =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(outsideQuotes(numbered, text -> text.replace('y', 'u')))
            .toFormatter(locale)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);
  }

  private static String outsideQuotes(String pattern, Function<String, String> change) {
    String[] parts = pattern.split("'", -1);
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = change.apply(parts[i]);
    }
    return String.join("'", parts);
  }

  /**
   * The moment of a text, at its day's start where it has no time; null where it is not in this
   * format.
   *
   * @param local what clocks show at an instant
   */
  public LocalDateTime read(String text, Function<Instant, LocalDateTime> local) {
    List<String> texts = months == null ? List.of(text) : months.numbered(text);
    return texts.stream()
        .map(each -> moment(each, local))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private LocalDateTime moment(String text, Function<Instant, LocalDateTime> local) {
    if (!hasForm(text)) {
      return null;
    }
    try {
      TemporalAccessor parsed = format.parse(text);
      if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
        return local.apply(Instant.from(parsed));
      }
      LocalTime time = parsed.query(TemporalQueries.localTime());
      return LocalDate.from(parsed).atTime(Objects.requireNonNullElse(time, LocalTime.MIDNIGHT));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  // An exception for each format that a value does not have costs more than reading the value.
  private boolean hasForm(String text) {
    ParsePosition position = new ParsePosition(0);
    return format.parseUnresolved(text, position) != null && position.getIndex() == text.length();
  }
}
