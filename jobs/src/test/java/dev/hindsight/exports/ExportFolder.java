package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Showing;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.judging.Pseudonyms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A folder of exports, written out in a test. */
final class ExportFolder {

  /** The header of a small export of deals. */
  static final String DEALS = "deal_id,outcome,amount,closed_at\n";

  private final SparkSession spark;
  private final Path folder;
  private final Map<Table, TableMapping> mappings = new HashMap<>();
  private Pseudonyms pseudonyms = named();

  ExportFolder(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  ExportFolder with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  ExportFolder with(String name, byte[] content) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.write(folder.resolve(name), content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  ExportFolder with(Table table, TableMapping mapping) {
    mappings.put(table, mapping);
    return this;
  }

  ExportFolder with(Pseudonyms replacing) {
    pseudonyms = replacing;
    return this;
  }

  /** No name is replaced. */
  static Pseudonyms named() {
    return new Pseudonyms(
        new Configuration.Privacy(Showing.NAMED, Showing.NAMED, Showing.NAMED, null),
        new byte[] {1});
  }

  static byte[] gzip(String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  ReadExports read() {
    return ExportReader.read(
        spark,
        new ReadRequest(
            folder.toString(),
            mappings,
            ZoneId.of("Europe/Berlin"),
            Currency.getInstance("USD"),
            LocalDate.of(2026, 1, 15),
            0.05,
            pseudonyms));
  }

  /** Why it cannot be read, with the folder itself left out of the message. */
  String refusal() {
    String message = catchThrowableOfType(InputException.class, this::read).getMessage();
    return message.replace("file:" + folder, "FOLDER").replace(folder.toString(), "FOLDER");
  }

  /** All findings, each as "KIND file:line column=value: reason". */
  List<String> findings() {
    ReadExports read = read();
    try {
      return read.findings().collectAsList().stream().map(ExportFolder::said).toList();
    } finally {
      read.release();
    }
  }

  private static String said(Row row) {
    return "%s %s:%d %s=%s: %s"
        .formatted(
            row.getString(0),
            row.getString(2),
            row.getLong(3),
            row.getString(4),
            row.getString(5),
            row.getString(6));
  }

  /** The kept rows of a table: the columns asked for, as text. */
  List<List<String>> kept(Table table, String... columns) {
    ReadExports read = read();
    try {
      Dataset<Row> rows = read.exports().rows(table).orderBy(Table.FILE, Table.LINE);
      return rows.selectExpr(columns).collectAsList().stream().map(ExportFolder::texts).toList();
    } finally {
      read.release();
    }
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.size()).mapToObj(i -> String.valueOf(row.get(i))).toList();
  }
}
