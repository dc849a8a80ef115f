package dev.hindsight.exports.judging.notations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments as databases write them: ISO 8601 with {@code T} or a blank before the time, with
 * any fraction of a second and any form of an offset; or seconds or milliseconds since 1970-01-01.
 */
public final class IsoMoments {

  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?"
              + " ?(?:([Zz]|UTC|GMT)|([-+]\\d\\d)(?::?(\\d\\d))?)?(?:\\[.+])?");

  /** Moments before September 2001 have fewer digits; so have days such as 20260801. */
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");

  private static final Pattern MILLISECONDS = Pattern.compile("(\\d{12,13})(?:\\.\\d+)?");

  /** What begins like {@code 2026080118} may be a day and an hour. */
  private static final Pattern COMPACT_DAY =
      Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]).*");

  private static final int SHORTEST = 9;
  private static final int DIGITS_OF_NANOSECONDS = 9;

  private final ZoneId zone;

  /**
   * A reader.
   *
   * @param zone the time zone whose clocks count where a value has an offset
   */
  public IsoMoments(ZoneId zone) {
    this.zone = zone;
  }

  /** The moment of a text, at its day's start where it has no time; null where it is none. */
  public LocalDateTime read(String text) {
    LocalDate day = day(text);
    if (day != null) {
      return day.atStartOfDay();
    }
    if (text.length() < SHORTEST) {
      return null;
    }
    return text.indexOf(':') > 0 ? moment(text) : sinceEpoch(text);
  }

  /** A day as 2025-12-31, which nearly all are, without patterns, which are slow; else null. */
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

  private LocalDateTime moment(String text) {
    Matcher parts = MOMENT.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(part(parts, 1), part(parts, 2), part(parts, 3));
      LocalTime time =
          LocalTime.of(part(parts, 4), part(parts, 5), part(parts, 6), nanoseconds(parts));
      LocalDateTime written = LocalDateTime.of(date, time);
      ZoneOffset offset = offset(parts);
      return offset == null ? written : local(written.toInstant(offset));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int part(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
  }

  private static int nanoseconds(Matcher parts) {
    String fraction = parts.group(7);
    return fraction == null
        ? 0
        : Integer.parseInt(fraction + "0".repeat(DIGITS_OF_NANOSECONDS - fraction.length()));
  }

  private static ZoneOffset offset(Matcher parts) {
    if (parts.group(8) != null) {
      return ZoneOffset.UTC;
    }
    if (parts.group(9) == null) {
      return null;
    }
    int hours = part(parts, 9);
    int sign = parts.group(9).startsWith("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(hours, sign * part(parts, 10));
  }

  private LocalDateTime sinceEpoch(String text) {
    if (COMPACT_DAY.matcher(text).matches()) {
      return null;
    }
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return local(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
    }
    Matcher milliseconds = MILLISECONDS.matcher(text);
    return milliseconds.matches()
        ? local(Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1))))
        : null;
  }

  /** What clocks show at a moment; where they begin to count, the same everywhere. */
  public LocalDateTime local(Instant moment) {
    return moment.equals(Instant.EPOCH)
        ? LocalDate.EPOCH.atStartOfDay()
        : LocalDateTime.ofInstant(moment, zone);
  }
}
