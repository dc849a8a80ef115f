package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Calendar quarters; the made-up companies' fiscal year starts in January. */
public final class Quarters {

  private static final int FORTNIGHT = 14;

  private Quarters() {}

  public static LocalDate start(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }

  public static LocalDate end(LocalDate day) {
    return start(day).plusMonths(3).minusDays(1);
  }

  /** The first day of a quarter's last fortnight. */
  static LocalDate lastFortnight(LocalDate day) {
    return end(day).minusDays(FORTNIGHT - 1);
  }

  static boolean isInLastFortnight(LocalDate day) {
    return !day.isBefore(lastFortnight(day));
  }

  /** The first days of the quarters from the one of {@code first} to the one of {@code last}. */
  public static List<LocalDate> starts(LocalDate first, LocalDate last) {
    return Stream.iterate(
            start(first), quarter -> !quarter.isAfter(last), quarter -> quarter.plusMonths(3))
        .toList();
  }

  /** The first day of the review quarter and the three before it. */
  public static LocalDate windowStart(LocalDate asOf) {
    return review(asOf).minusMonths(9);
  }

  /** The first day of the review quarter and the eleven before it. */
  public static LocalDate trendStart(LocalDate asOf) {
    return review(asOf).minusMonths(33);
  }

  /** The last day of the review quarter that has come. */
  public static LocalDate windowEnd(LocalDate asOf) {
    LocalDate end = end(review(asOf));
    return end.isAfter(asOf) ? asOf : end;
  }

  private static LocalDate review(LocalDate asOf) {
    return isInLastFortnight(asOf) ? start(asOf) : start(asOf).minusMonths(3);
  }
}
