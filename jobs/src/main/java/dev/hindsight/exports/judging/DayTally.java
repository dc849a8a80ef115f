package dev.hindsight.exports.judging;

import dev.hindsight.exports.Judged;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Remembers the days of the rows of a table, as days since 1970-01-01. */
final class DayTally implements Serializable {

  private static final long serialVersionUID = 1L;

  private final NavigableSet<Integer> days = new TreeSet<>();
  private final NavigableMap<Integer, Long> rowsByLastDay = new TreeMap<>();

  /** Counts a row that has these {@link Judged#DAYS}. */
  void accept(List<Integer> ofRow) {
    days.addAll(ofRow);
    ofRow.stream()
        .max(Integer::compare)
        .ifPresent(last -> rowsByLastDay.merge(last, 1L, Long::sum));
  }

  /** Adds what another tally has counted. */
  void combine(DayTally other) {
    days.addAll(other.days);
    other.rowsByLastDay.forEach((day, rows) -> rowsByLastDay.merge(day, rows, Long::sum));
  }

  TableDays result() {
    return new TableDays(
        days.stream().map(LocalDate::ofEpochDay).collect(Collectors.toCollection(TreeSet::new)),
        rowsByLastDay.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> LocalDate.ofEpochDay(entry.getKey()),
                    Map.Entry::getValue,
                    Long::sum,
                    TreeMap::new)));
  }
}
