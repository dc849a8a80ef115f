package dev.hindsight.cli;

import dev.hindsight.payoff.WholeLedger;
import dev.hindsight.findings.Ledger;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The whole ledger of trade-offs, one file each: as CSV, as Parquet, and as findings have it. */
final class LedgerFiles {

  private LedgerFiles() {}

  /**
   * Writes the files where the workbook says that they are. One part of the table is fetched after
   * the other, so that it need not fit in memory.
   *
   * @param ledger rows of {@link WholeLedger}
   */
  static void write(Dataset<Row> ledger, Path folder) throws IOException {
    Path csvFile = folder.resolve(Ledger.CSV);
    Files.createDirectories(csvFile.getParent());
    ledger.sparkSession().sparkContext().setJobDescription("Write the whole ledger");
    StructType flat = ledger.drop(WholeLedger.TRADE_OFF).schema();
    try (SpreadsheetSafeCsv csv = SpreadsheetSafeCsv.create(csvFile, List.of(flat.fieldNames()));
        ParquetFile parquet = ParquetFile.create(folder.resolve(Ledger.PARQUET), flat);
        GzippedLines lines = GzippedLines.create(folder.resolve(Ledger.LINES))) {
      Iterator<Row> rows = ledger.toLocalIterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        csv.add(WholeTables.cells(row).subList(0, flat.size()));
        parquet.add(row);
        lines.add(row.getAs(WholeLedger.TRADE_OFF));
      }
    }
  }
}
