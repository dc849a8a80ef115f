package dev.hindsight.exports.rows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * On which days anything happened, by the kept rows of a table. What is planned has not happened,
 * and an open deal's end is a plan.
 *
 * @param days every day that a row names
 * @param rowsByLastDay how many rows name no later day, by that day
 */
public record TableDays(NavigableSet<LocalDate> days, NavigableMap<LocalDate, Long> rowsByLastDay) {

  public TableDays {
    days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
    rowsByLastDay = Collections.unmodifiableNavigableMap(new TreeMap<>(rowsByLastDay));
  }

  /** The latest day up to another; empty where nothing happened until then. */
  public Optional<LocalDate> latestUpTo(LocalDate day) {
    return Optional.ofNullable(days.floor(day));
  }

  /** How many rows have a day after another one. */
  public long rowsAfter(LocalDate day) {
    return rowsByLastDay.tailMap(day, false).values().stream().mapToLong(Long::longValue).sum();
  }
}
