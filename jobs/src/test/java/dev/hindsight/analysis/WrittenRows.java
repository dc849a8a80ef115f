package dev.hindsight.analysis;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.Contract;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;

/** The rows that reading exports kept, as they would be written out in a test. */
final class WrittenRows {

  private WrittenRows() {}

  static WrittenExports of(Exports exports) {
    WrittenExports written = new WrittenExports();
    for (Table table : Contract.TABLES) {
      written.present(table);
      exports.rows(table).collectAsList().forEach(row -> written.row(table, cells(table, row)));
    }
    return written;
  }

  private static Map<String, String> cells(Table table, Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : table.columns().toList()) {
      Object cell = row.getAs(column);
      if (cell != null) {
        cells.put(column, cell instanceof BigDecimal number ? number.toPlainString() : cell + "");
      }
    }
    return cells;
  }
}
