package dev.hindsight.cli;

import dev.hindsight.findings.Ledger;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The whole ledger of trade-offs, as CSV and as Parquet: one file each. */
final class LedgerFiles {

  private LedgerFiles() {}

  /**
   * Writes both files where the workbook says that they are. One part of the table is fetched after
   * the other, so that it need not fit in memory.
   */
  static void write(Dataset<Row> ledger, Path folder) throws IOException {
    Path csvFile = folder.resolve(Ledger.CSV);
    Files.createDirectories(csvFile.getParent());
    ledger.sparkSession().sparkContext().setJobDescription("Write the whole ledger");
    try (SpreadsheetSafeCsv csv = SpreadsheetSafeCsv.create(csvFile, List.of(ledger.columns()));
        ParquetFile parquet = ParquetFile.create(folder.resolve(Ledger.PARQUET), ledger.schema())) {
      Iterator<Row> rows = ledger.toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        csv.add(WholeTables.cells(row));
        parquet.add(row);
      }
    }
  }
}
