package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.KeptRows;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Showing;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.sources.Sources;
import dev.hindsight.exports.contract.ExportRow;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.findings.quality.QualityFinding;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.history.passes.Company;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaSparkContext;

/** A folder of exports, written out in a test. */
public final class ExportFolder {

  /** The header of a small export of deals. */
  public static final String DEALS = "deal_id,outcome,amount,closed_at\n";

  private final JavaSparkContext spark;
  private final Path folder;
  private final Map<Table, TableMapping> mappings = new HashMap<>();
  private Sources sources = Sources.NONE;
  private Pseudonyms pseudonyms = named();

  public ExportFolder(JavaSparkContext spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  public ExportFolder with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public ExportFolder with(String name, byte[] content) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.write(folder.resolve(name), content);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Read as a {@code hindsight.yaml} says. */
  public ExportFolder configured(String yaml) {
    try {
      Path file = Files.writeString(Files.createTempFile("hindsight", ".yaml"), yaml);
      Configuration configuration = Configuration.load(file);
      sources = configuration.sources();
      mappings.putAll(configuration.mappings());
      Files.delete(file);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Read with deals that a query makes. */
  ExportFolder queried(String sql) {
    return configured("exports:\n  deals:\n    sql: |\n" + sql.indent(6));
  }

  public ExportFolder with(Pseudonyms replacing) {
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

  /** How it is read: on 15 January 2026, in Berlin, in US dollars. */
  public ReadRequest request() {
    return request(LocalDate.of(2026, 1, 15));
  }

  private ReadRequest request(LocalDate dayOfRun) {
    return new ReadRequest(
        Optional.of(folder.toString()),
        sources,
        mappings,
        ZoneId.of("Europe/Berlin"),
        Currency.getInstance("USD"),
        LocalDate.of(1950, 1, 1),
        dayOfRun,
        pseudonyms);
  }

  public Company read() {
    return Company.read(spark, request());
  }

  /** The company as it is read on another day. */
  public Company read(LocalDate dayOfRun) {
    return Company.read(spark, request(dayOfRun));
  }

  /** Why it cannot be read, with the folder itself left out of the message. */
  String refusal() {
    String message = catchThrowableOfType(InputException.class, this::read).getMessage();
    return message.replace("file:" + folder, "FOLDER").replace(folder.toString(), "FOLDER");
  }

  /** What is in it and not read. */
  List<NotRead> notRead() {
    try (Company company = read()) {
      return company.files().notRead();
    }
  }

  /** What became of the rows of all tables, in the contract's order. */
  public List<TableQuality> quality() {
    try (Company company = read()) {
      return company.quality();
    }
  }

  /** What became of the rows of a table. */
  TableQuality quality(Table table) {
    return quality().get(table.number());
  }

  /** All findings, each as "KIND file:line column=value: reason". */
  public List<String> findings() {
    try (Company company = read()) {
      return findings(company);
    }
  }

  /** All findings of a company that was read. */
  public static List<String> findings(Company company) {
    List<String> findings = new ArrayList<>();
    company
        .found()
        .list(
            ExportFolder::block,
            blocks -> findings.addAll(Serialized.<ArrayList<String>>read(blocks[0])));
    return findings;
  }

  private static byte[][] block(Iterator<QualityFinding> findings) {
    ArrayList<String> said = new ArrayList<>();
    findings.forEachRemaining(finding -> said.add(said(finding)));
    return new byte[][] {Serialized.bytes(said)};
  }

  private static String said(QualityFinding finding) {
    return "%s %s:%s %s=%s: %s"
        .formatted(
            finding.kind(),
            finding.file(),
            finding.line(),
            finding.column(),
            finding.value(),
            finding.reason());
  }

  /** The rows of all tables that are kept. */
  KeptRows kept() {
    return KeptRows.read(spark, request());
  }

  /** The kept rows of a table. */
  <R extends ExportRow> List<R> kept(Table table, Class<R> type) {
    return kept().of(table, type);
  }

  /** The kept rows of a table: the columns asked for, as text. */
  public List<List<String>> kept(Table table, String... columns) {
    return kept().cells(table).stream()
        .map(cells -> Arrays.stream(columns).map(each -> String.valueOf(cells.get(each))).toList())
        .toList();
  }

  /** Where the kept rows of a table stand, as "file:line". */
  List<String> places(Table table) {
    KeptRows kept = kept();
    return kept.of(table).stream()
        .map(ExportRow::place)
        .map(place -> kept.names().name(table, place.file()) + ":" + place.line())
        .toList();
  }
}
