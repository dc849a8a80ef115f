package dev.hindsight.plain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quarters of a report, from their definition.
 *
 * @param startMonth the month in which the fiscal year starts
 */
public record PlainCalendar(LocalDate asOf, int startMonth) {

  LocalDate quarterStart(LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    return month.minusMonths(Math.floorMod(month.getMonthValue() - startMonth, 3));
  }

  LocalDate quarterEnd(LocalDate day) {
    return quarterStart(day).plusMonths(3).minusDays(1);
  }

  /** A fiscal year has the name of the calendar year in which it ends. */
  String label(LocalDate day) {
    LocalDate start = quarterStart(day);
    int monthsGone = Math.floorMod(start.getMonthValue() - startMonth, 12);
    int year = start.minusMonths(monthsGone).plusMonths(11).getYear();
    return year + "Q" + (monthsGone / 3 + 1);
  }

  /** The first day of the quarter that has the as-of date in its last 14 days, else before it. */
  LocalDate reviewStart() {
    LocalDate start = quarterStart(asOf);
    return days(asOf, quarterEnd(asOf)) < 14 ? start : start.minusMonths(3);
  }

  LocalDate windowStart() {
    return reviewStart().minusMonths(9);
  }

  LocalDate windowEnd() {
    LocalDate end = quarterEnd(reviewStart());
    return end.isAfter(asOf) ? asOf : end;
  }

  boolean inWindow(LocalDate day) {
    return !day.isBefore(windowStart()) && !day.isAfter(windowEnd());
  }

  /** The labels of the last twelve quarters. */
  List<String> trend() {
    return IntStream.rangeClosed(-11, 0)
        .mapToObj(quarter -> label(reviewStart().plusMonths(3L * quarter)))
        .toList();
  }

  static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
