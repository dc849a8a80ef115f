package dev.hindsight.init;

import dev.hindsight.exports.judging.notations.DateForms.DateForm;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many dates of a table can only be read with the day first, and how many only with the month
 * first: 13/02 proves it, 03/02 does not.
 *
 * @param dayFirst dates that only have the day first
 * @param monthFirst dates that only have the month first
 * @param either dates in which either could be first
 */
record DateOrders(long dayFirst, long monthFirst, long either) {

  static final DateOrders NONE = new DateOrders(0, 0, 0);

  /** The order of one column, from how many of its cells are dates in each form. */
  static DateOrders of(Map<DateForm, Long> reading) {
    long day = most(reading, DateForm::isDayFirst);
    long month = most(reading, DateForm::isMonthFirst);
    return new DateOrders(Math.max(0, day - month), Math.max(0, month - day), Math.min(day, month));
  }

  private static long most(Map<DateForm, Long> reading, Predicate<DateForm> which) {
    return reading.entrySet().stream()
        .filter(each -> which.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  DateOrders and(DateOrders other) {
    return new DateOrders(
        dayFirst + other.dayFirst, monthFirst + other.monthFirst, either + other.either);
  }

  boolean isOpen() {
    return either > 0 && dayFirst == 0 && monthFirst == 0;
  }

  /** Whether the day is first; empty where nothing proves it. */
  Optional<Boolean> isDayFirst() {
    return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst > monthFirst);
  }

  /** What proves it, as a clause. */
  String evidence() {
    long proof = Math.max(dayFirst, monthFirst);
    return proof == 0
        ? ""
        : Say.count(proof) + " of them have a day above 12, which proves the order";
  }

  /** The two orders, as choices. */
  static List<String> choices() {
    return List.of("day first", "month first");
  }
}
