package dev.hindsight.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.ExportReader;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.findings.Parameters;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The exports of the made-up company, read as a report reads them. */
public final class ReadSampleData implements AutoCloseable {

  public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  public static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  public static final Path FOLDER = Path.of("..", "sample-data");

  private final ReadExports read;

  public ReadSampleData(SparkSession spark) {
    read =
        ExportReader.read(
            spark,
            new ReadRequest(
                FOLDER.toString(),
                Map.of(),
                ZoneOffset.UTC,
                Currency.getInstance("USD"),
                AS_OF.plusDays(1),
                0.05,
                new Pseudonyms(Configuration.defaults().privacy(), new byte[] {1})));
  }

  public Exports exports() {
    return read.exports();
  }

  /** The rows that count, as they would stand in a file. */
  public WrittenExports written() {
    WrittenExports written = new WrittenExports();
    for (Table table : Contract.TABLES) {
      written.present(table);
      exports().rows(table).collectAsList().forEach(row -> written.row(table, cells(table, row)));
    }
    return written;
  }

  /** What was planted in the company. */
  public static JsonNode truth() throws IOException {
    return new ObjectMapper().readTree(FOLDER.resolve("truth.json").toFile());
  }

  @Override
  public void close() {
    read.release();
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
