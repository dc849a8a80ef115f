package dev.hindsight.cli;

import dev.hindsight.findings.ChurnTable;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that findings had to cut, whole. */
final class WholeTables {

  private WholeTables() {}

  /** Writes each table where the workbook says that it is; no folder where there is none. */
  static void write(Map<ChurnTable, Dataset<Row>> tables, Path folder) throws IOException {
    for (Map.Entry<ChurnTable, Dataset<Row>> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey().file());
      Files.createDirectories(file.getParent());
      write(table.getValue(), file);
    }
  }

  /** Fetches one part after the other, so that the table need not fit in memory. */
  private static void write(Dataset<Row> table, Path file) throws IOException {
    table.sparkSession().sparkContext().setJobDescription("Write " + file.getFileName());
    try (SpreadsheetSafeCsv csv = SpreadsheetSafeCsv.create(file, List.of(table.columns()))) {
      Iterator<Row> rows = table.toLocalIterator();
      while (rows.hasNext()) {
        csv.add(cells(rows.next()));
      }
    }
  }

  /** A row as the cells of a CSV; empty for nothing. */
  static List<String> cells(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::get).map(WholeTables::text).toList();
  }

  /** Numbers never with an exponent. */
  private static String text(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    return cell == null ? "" : cell.toString();
  }
}
