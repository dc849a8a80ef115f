package dev.hindsight.exports.judging.notations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would make a date of a text that is none as it stands. */
public final class DateHints {

  /** From October 1954 to January 2119. */
  private static final Pattern EXCEL_SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");

  private static final List<String> DAYS =
      List.of(
          "d.M.yyyy",
          "d/M/yyyy",
          "M/d/yyyy",
          "d-M-yyyy",
          "M-d-yyyy",
          "yyyy-M-d",
          "yyyy/M/d",
          "yyyy.M.d",
          "yyyyMMdd",
          "d/M/yy",
          "M/d/yy",
          "d.M.yy",
          "d MMM yyyy",
          "d-MMM-yyyy",
          "d/MMM/yy",
          "MMM d, yyyy",
          "MMM d yyyy");

  static final List<String> TIMES = List.of("", " HH:mm", " HH:mm:ss", " h:mm a", " h:mm:ss a");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}.]*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final LocalDateTime ANY = LocalDateTime.of(2025, 11, 23, 14, 30, 45);

  /**
   * By the shape of what is written in them: a whole column may be bad, and few are to be tried.
   */
  private static final Map<String, Map<String, DateFormat>> FORMATS =
      DAYS.stream()
          .flatMap(day -> TIMES.stream().map(time -> day + time))
          .collect(
              Collectors.groupingBy(
                  pattern ->
                      shape(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(ANY)),
                  Collectors.toMap(
                      pattern -> pattern,
                      pattern -> new DateFormat(pattern, Locale.ENGLISH),
                      (one, other) -> one,
                      LinkedHashMap::new)));

  private DateHints() {}

  /** What to do where no format is configured, as the end of a sentence; empty for nothing. */
  public static String unconfigured(String text) {
    String serial = configured(text);
    if (!serial.isEmpty()) {
      return serial;
    }
    String formats = fitting(text).collect(Collectors.joining(" or "));
    return formats.isEmpty() ? "" : "; for dates such as this one set date-formats: " + formats;
  }

  /** What to do where formats are configured. */
  public static String configured(String text) {
    return EXCEL_SERIAL.matcher(text).matches()
        ? "; if it is the number that Excel keeps for a day, format the column as a date there"
        : "";
  }

  /** The same for all texts in one format, such as {@code 0 A 0} for 23 Nov. 2025. */
  private static String shape(String text) {
    return LETTERS.matcher(DIGITS.matcher(text).replaceAll("0")).replaceAll("A");
  }

  private static Stream<String> fitting(String text) {
    return tried(text).entrySet().stream()
        .filter(format -> format.getValue().read(text, DateHints::utc) != null)
        .map(Map.Entry::getKey);
  }

  /** The formats, with English names of months, that a text of such a shape can have. */
  static Map<String, DateFormat> tried(String text) {
    return FORMATS.getOrDefault(shape(text), Map.of());
  }

  static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
