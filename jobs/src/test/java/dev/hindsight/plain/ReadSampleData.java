package dev.hindsight.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.KeptRows;
import dev.hindsight.WrittenExports;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.sources.Sources;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.findings.values.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;

/** The exports of the made-up company, read as a report reads them. */
public final class ReadSampleData {

  public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  public static final Parameters PARAMETERS = ReportParameters.fiscalYearFrom(1);

  public static final Path FOLDER = Path.of("..", "sample-data");

  private ReadSampleData() {}

  /** How a report reads them. */
  public static ReadRequest request() {
    return request(FOLDER);
  }

  /** How a report reads the same exports in another folder. */
  public static ReadRequest request(Path folder) {
    return new ReadRequest(
        Optional.of(folder.toString()),
        Sources.NONE,
        Map.of(),
        ZoneOffset.UTC,
        Currency.getInstance("USD"),
        Configuration.defaults().earliestDate(),
        AS_OF.plusDays(1),
        new Pseudonyms(Configuration.defaults().privacy(), new byte[] {1}));
  }

  /** The rows that count, as they would stand in a file. */
  public static WrittenExports written(JavaSparkContext spark) {
    KeptRows kept = KeptRows.read(spark, request());
    WrittenExports written = new WrittenExports();
    for (Table table : Contract.TABLES) {
      written.present(table);
      kept.cells(table).forEach(cells -> written.row(table, cells));
    }
    return written;
  }

  /** What was planted in the company. */
  public static JsonNode truth() throws IOException {
    return new ObjectMapper().readTree(FOLDER.resolve("truth.json").toFile());
  }
}
