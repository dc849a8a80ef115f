package dev.hindsight.basis;

import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.TableDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many rows are dated after the as-of date, table by table. */
public final class NotYetHappened {

  /**
   * Rows that have a date after the as-of date which is not a plan, by the name of their table; 0
   * for exchange rates, of which the latest known one counts.
   *
   * @param days the days of each table of the contract
   */
  public static Map<String, Long> on(LocalDate asOf, Map<Table, TableDays> days) {
    Map<String, Long> rows = new HashMap<>();
    for (Map.Entry<Table, TableDays> table : days.entrySet()) {
      boolean rates = table.getKey().equals(FxRates.TABLE);
      rows.put(table.getKey().name(), rates ? 0 : table.getValue().rowsAfter(asOf));
    }
    return rows;
  }

  private NotYetHappened() {}
}
