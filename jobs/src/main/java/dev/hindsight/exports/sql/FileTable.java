package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.formats.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Files as a table that queries name: their columns as text, and where each row stands. */
final class FileTable {

  /** The column with the name of the file that a row is in. */
  static final String FILE = "_file";

  /** The column with the line on which it starts. */
  static final String LINE = "_line";

  private final String name;
  private final FileSource definition;
  private final FileOpener opener;
  private final RowsRead counted;
  private final ArrayList<FileReading> readings = new ArrayList<>();

  /**
   * A table of files.
   *
   * @param name the name of the source
   * @param counted is told how many rows its files have
   */
  FileTable(String name, FileSource definition, FileOpener opener, RowsRead counted) {
    this.name = name;
    this.definition = definition;
    this.opener = opener;
    this.counted = counted;
  }

  /** Looks into the headers of the files; their rows are read when a query runs. */
  Dataset<Row> open(List<ExportFile> files, SparkSession session) {
    ColumnNames names = new ColumnNames();
    for (ExportFile file : files) {
      readings.add(reading(file, names));
    }
    names.addIfMissing(definition.headers());
    names.addIfMissing(definition.optionalHeaders());
    int width = names.all().size();
    FileOpener open = opener;
    RowsRead count = counted;
    ArrayList<FileReading> all = readings;
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(session.sparkContext())
            .parallelize(
                IntStream.range(0, readings.size()).boxed().toList(), Math.max(1, readings.size()))
            .flatMap(number -> all.get(number).rows(open, width, count));
    return session.createDataFrame(rows, schema(names.all()));
  }

  /** How its files are read. */
  List<FileReading> readings() {
    return List.copyOf(readings);
  }

  private FileReading reading(ExportFile file, ColumnNames names) {
    Source source = Source.queried(file, name, definition, HeaderRule.having(definition.headers()));
    return opened(
        source,
        rows -> {
          Optional<Source> below =
              isLookedFor(file) ? HeaderLine.of(rows).map(source::withHeaderRow) : Optional.empty();
          return below.isPresent()
              ? opened(below.get(), again -> reading(below.get(), again, names))
              : reading(source, rows, names);
        });
  }

  /** Whether nobody says which row of a file has its headers. */
  private boolean isLookedFor(ExportFile file) {
    return file.format().hasHeaderRow()
        && definition.headers().isEmpty()
        && definition.form().headerRow() == 0;
  }

  private FileReading reading(Source source, RawRows rows, ColumnNames names) {
    requireHeaders(source.file(), rows.header());
    return new FileReading(source, names.add(rows.layout()));
  }

  private static StructType schema(List<String> columns) {
    List<StructField> fields = new ArrayList<>();
    columns.forEach(column -> fields.add(field(column)));
    fields.add(field(FILE));
    fields.add(DataTypes.createStructField(LINE, DataTypes.LongType, true));
    return DataTypes.createStructType(fields);
  }

  private static StructField field(String column) {
    return DataTypes.createStructField(column, DataTypes.StringType, true);
  }

  /** A header that has to be there and is not. */
  private void requireHeaders(ExportFile file, List<String> header) {
    Set<String> there = header.stream().map(Cells::comparable).collect(Collectors.toSet());
    List<String> missing =
        definition.headers().stream()
            .filter(wanted -> !there.contains(Cells.comparable(wanted)))
            .toList();
    if (missing.isEmpty() || (header.isEmpty() && file.format() == Format.JSON)) {
      return;
    }
    List<String> found = header.stream().map(Cells::header).toList();
    List<String> message = new ArrayList<>();
    message.add("it does not have all headers that the source %s has to have.".formatted(name));
    missing.forEach(
        wanted ->
            message.add(
                "  there is no header \"%s\"%s"
                    .formatted(wanted, Nearest.quotedQuestion(wanted, found))));
    message.add("The headers found are: " + String.join(", ", found));
    message.add("If it is another file, name the right one in hindsight.yaml:");
    message.add("  " + Yaml.sourceLine(name, "YOUR FILE"));
    throw file.cannotRead(message);
  }

  private <T> T opened(Source source, Function<RawRows, T> look) {
    try (RawRows rows = opener.open(source)) {
      return look.apply(rows);
    } catch (IOException failed) {
      throw source.file().unreadable(failed);
    }
  }
}
