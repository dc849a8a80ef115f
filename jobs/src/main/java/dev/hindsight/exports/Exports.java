package dev.hindsight.exports;

import dev.hindsight.exports.contract.Table;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The exports as read: typed rows in the schemas of the contract, with what is bad already left out
 * and written down. A table that has no export is there as an empty dataset, so that what stands on
 * it needs no second way; {@link #has} says that it is not measured.
 *
 * @param rows the kept rows of every table of the contract, in {@link Table#schema()}
 * @param columns the columns that each table's export has; no entry for a table without one
 */
public record Exports(Map<Table, Dataset<Row>> rows, Map<Table, Set<String>> columns) {

  public Exports {
    rows = Map.copyOf(rows);
    columns = Map.copyOf(columns);
  }

  /** The kept rows of a table. */
  public Dataset<Row> rows(Table table) {
    return rows.get(table);
  }

  /** Whether there is an export of a table. */
  public boolean has(Table table) {
    return columns.containsKey(table);
  }

  /** Whether there is an export of a table, and it has a column. */
  public boolean has(Table table, String column) {
    return columns.getOrDefault(table, Set.of()).contains(column);
  }
}
