package dev.hindsight.exports;

import dev.hindsight.exports.contract.Table;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tables that are judged in one dataset.
 *
 * @param tables the tables
 * @param rows their judged rows: {@link Judged#COLUMNS}, and a struct for each table
 */
record TableGroup(List<Table> tables, Dataset<Row> rows) {

  TableGroup {
    tables = List.copyOf(tables);
  }

  /** What every judged row has. */
  Dataset<Row> shared() {
    return rows.select(Judged.columns(Judged.COLUMNS));
  }

  /**
   * The rows of a table that are kept, in {@link Table#schema}. Out of several tables they are kept
   * apart, from when they are first read: every later query over them would go through all rows of
   * the group.
   */
  Dataset<Row> kept(Table table) {
    Stream<Column> values = table.fields().stream().map(field -> Judged.value(table, field));
    Stream<Column> place = Stream.of(rows.col(Table.FILE), rows.col(Table.LINE));
    Dataset<Row> kept =
        rows.where(Judged.isOf(table).and(Judged.isKept()))
            .select(Stream.concat(values, place).toArray(Column[]::new));
    return tables.size() == 1 ? kept : Kept.of(kept);
  }
}
