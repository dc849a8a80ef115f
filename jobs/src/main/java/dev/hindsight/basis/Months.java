package dev.hindsight.basis;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Consecutive complete calendar months. A set of them is a long with one bit a month, the first
 * month lowest: sets are united without a row a month.
 *
 * @param firstDay the first day of the first month
 * @param count how many months, 1 to {@value #MOST}
 */
public record Months(LocalDate firstDay, int count) implements Serializable {

  /** As many months as a set has bits for. */
  public static final int MOST = 62;

  public Months {
    if (firstDay.getDayOfMonth() != 1 || count < 1 || count > MOST) {
      throw new IllegalArgumentException("Invalid months: " + count + " from " + firstDay);
    }
  }

  /** The months that lie wholly within a range of days, both included; empty where none does. */
  public static Optional<Months> within(LocalDate first, LocalDate last) {
    LocalDate start = first.plusMonths(first.getDayOfMonth() == 1 ? 0 : 1).withDayOfMonth(1);
    long count = ChronoUnit.MONTHS.between(start, last.plusDays(1));
    return count < 1 ? Optional.empty() : Optional.of(new Months(start, Math.toIntExact(count)));
  }

  /** The last day of the last month. */
  public LocalDate lastDay() {
    return firstDay.plusMonths(count).minusDays(1);
  }

  /**
   * The number of the month that a day lies in, from 0; outside of the months it is not among them.
   */
  public int numberOf(LocalDate day) {
    return 12 * (day.getYear() - firstDay.getYear())
        + day.getMonthValue()
        - firstDay.getMonthValue();
  }

  /** The first day of a month given by its number. */
  public LocalDate startOf(int number) {
    return firstDay.plusMonths(number);
  }

  /**
   * The months whose first day lies in a span of days; none where a day is missing.
   *
   * @param from its first day
   * @param until the day after its last
   */
  public long startingIn(LocalDate from, LocalDate until) {
    if (from == null || until == null) {
      return 0;
    }
    int first = startedBefore(from);
    int end = startedBefore(until);
    return end > first ? (1L << end) - (1L << first) : 0;
  }

  /** How many of the months start before a day. */
  private int startedBefore(LocalDate day) {
    int months = numberOf(day) + (day.getDayOfMonth() > 1 ? 1 : 0);
    return Math.max(0, Math.min(count, months));
  }

  /** Whether a set holds a month, given by its number. */
  public static boolean holds(long set, int number) {
    return number >= 0 && number < MOST && (set >>> number & 1) != 0;
  }
}
