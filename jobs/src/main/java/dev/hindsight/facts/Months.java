package dev.hindsight.facts;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.spark.sql.Column;

/**
 * Consecutive complete calendar months. A set of them is a long with one bit a month, the first
 * month lowest: sets of thousands of rows are united by one {@code bit_or}, without a row a month.
 *
 * @param firstDay the first day of the first month
 * @param count how many months, 1 to {@value #MOST}
 */
public record Months(LocalDate firstDay, int count) {

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

  /** How many of the months start before a day. */
  Column startedBefore(Column day) {
    Column months =
        year(day)
            .minus(firstDay.getYear())
            .multiply(12)
            .plus(month(day))
            .minus(firstDay.getMonthValue())
            .plus(when(dayofmonth(day).gt(1), 1).otherwise(0));
    return when(day.isNotNull(), greatest(lit(0), least(lit(count), months)));
  }

  /**
   * The number of the month that a day lies in, from 0; outside of the months it is not among them.
   */
  Column numberOf(Column day) {
    return year(day)
        .minus(firstDay.getYear())
        .multiply(12)
        .plus(month(day))
        .minus(firstDay.getMonthValue());
  }

  /** The first day of a month given by its number. */
  Column startOf(Column number) {
    return call_function("add_months", lit(firstDay), number);
  }

  /**
   * The months whose first day lies in a span of days; none where a day is missing.
   *
   * @param from its first day
   * @param until the day after its last
   */
  Column startingIn(Column from, Column until) {
    Column first = startedBefore(from);
    Column end = startedBefore(until);
    return when(end.gt(first), bit(end).minus(bit(first))).otherwise(0L);
  }

  /** The set of one month, given by its number. */
  static Column bit(Column number) {
    return call_function("shiftleft", lit(1L), number);
  }

  /** Whether a set holds a month. */
  static Column holds(Column set, Column number) {
    return set.bitwiseAND(bit(number)).notEqual(0L);
  }
}
