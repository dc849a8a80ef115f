package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FxRates;
import java.time.LocalDate;

/**
 * The days that can be meant. Systems write the first day that they know where there is none: the
 * year 1, 1753, 1900, 1970-01-01; and the last one for "never": 9999-12-31.
 *
 * @param earliest days before it stand for nothing
 * @param latest days after it stand for nothing
 */
record CredibleDays(LocalDate earliest, LocalDate latest) {

  /** Nobody plans so far ahead. */
  private static final int MOST_YEARS_AHEAD = 50;

  /** A rate that holds from the beginning of time is no mistake. */
  static CredibleDays of(Field field, ParsingRules rules) {
    return new CredibleDays(
        field.name().equals(FxRates.VALID_FROM) ? LocalDate.MIN : rules.earliestDate(),
        rules.dayOfRun().plusYears(MOST_YEARS_AHEAD));
  }

  /** Why a day cannot be meant; null where it can. */
  String problem(LocalDate day) {
    if (day.isBefore(earliest)) {
      return "Is before " + earliest + ", the earliest-date, so it stands for no day";
    }
    if (day.equals(LocalDate.EPOCH) && !earliest.equals(LocalDate.MIN)) {
      return "Is 1970-01-01, where clocks begin to count, so it stands for no day";
    }
    return day.isAfter(latest)
        ? "Is more than " + MOST_YEARS_AHEAD + " years after the run, so it stands for no day"
        : null;
  }
}
