package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.rules.DateRules;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.TableDays;
import dev.hindsight.findings.values.DealOutcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Remembers the days of the rows of a table, as days since 1970-01-01. */
final class DayTally implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Set<Integer> days = new HashSet<>();
  private final Map<Integer, Long> rowsByLastDay = new HashMap<>();

  /** Counts a row by the days on which anything happened; plans do not count. */
  void accept(JudgedRow row) {
    boolean open = row.table().equals(Deals.TABLE) && row.value(Deals.OUTCOME) == DealOutcome.OPEN;
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < row.values().length; i++) {
      LocalDate date = DateRules.day(row.values()[i]);
      if (date != null && !DateRules.isPlan(row.table().fields().get(i).name(), open)) {
        int day = (int) date.toEpochDay();
        days.add(day);
        last = Math.max(last, day);
      }
    }
    if (last != Integer.MIN_VALUE) {
      rowsByLastDay.merge(last, 1L, Long::sum);
    }
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
