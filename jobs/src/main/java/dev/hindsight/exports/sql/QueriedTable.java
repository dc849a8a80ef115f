package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.TypedCell;
import dev.hindsight.exports.judging.ColumnPlan;
import dev.hindsight.exports.judging.Judging.Identified;
import dev.hindsight.exports.judging.ParsingRules;
import dev.hindsight.exports.judging.RowParser;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** The result of a query, which is known before it has run. */
public final class QueriedTable {

  /** What a partition is to hold between two steps of a query. */
  private static final long BYTES_PER_PARTITION = 8L << 20;

  /** For how large a source is taken of which nobody knows it. */
  private static final long BYTES_OF_OTHERS = 16L << 20;

  private final String table;
  private final Query query;
  private final List<ExportFile> files;
  private final int others;
  private final List<FileReading> untold;
  private final FileOpener opener;
  private final RowsRead rowsRead;
  private final Dataset<Row> rows;

  /**
   * A result.
   *
   * @param table the name of the table that it makes
   * @param read the files of the sources that the query names
   * @param others how many sources it names that are no files
   * @param untold those of which no other table tells the broken rows
   * @param rowsRead how many rows queries have seen
   * @param rows the result
   */
  QueriedTable(
      String table,
      Query query,
      List<FileReading> read,
      int others,
      List<FileReading> untold,
      FileOpener opener,
      RowsRead rowsRead,
      Dataset<Row> rows) {
    this.table = table;
    this.query = query;
    this.files = read.stream().map(reading -> reading.source().file()).distinct().toList();
    this.others = others;
    this.untold = List.copyOf(untold);
    this.opener = opener;
    this.rowsRead = rowsRead;
    this.rows = rows;
  }

  /** The files of the sources that the query names. */
  public List<ExportFile> files() {
    return files;
  }

  /** The columns, but for those that tell where a row is from. */
  public List<String> columns() {
    return Arrays.stream(rows.columns()).filter(column -> !QueriedColumns.isPlace(column)).toList();
  }

  /** The names of the files that rows are from; the last one stands for the query itself. */
  public List<String> fileNames() {
    List<String> names = new ArrayList<>(files.stream().map(ExportFile::name).toList());
    names.add(TableQuality.QUERY + table + " (" + query.place() + ")");
    return List.copyOf(names);
  }

  /**
   * The same once the query has run: the last one also says how many rows there were to take, so
   * that what the query leaves out is seen.
   */
  public List<String> fileNamesWithRows() {
    List<String> names = new ArrayList<>(fileNames());
    rowsRead
        .of(files)
        .ifPresent(
            count ->
                names.set(
                    files.size(), names.get(files.size()) + ", from " + Say.count(count, "row")));
    return List.copyOf(names);
  }

  /**
   * The exception for what is wrong with the result.
   *
   * @param lines the lines of its message
   */
  public InputException refused(List<String> lines) {
    return new QueryErrors(query).of(lines);
  }

  /**
   * Runs the query, and counts its rows.
   *
   * @param columns some of its columns
   * @return for each of them the texts that stand there, each with how many rows have it
   */
  public Map<String, Map<String, Integer>> counts(List<String> columns) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    if (columns.isEmpty()) {
      return counts;
    }
    columns.forEach(column -> counts.put(column, new LinkedHashMap<>()));
    setPartitions();
    try {
      Iterator<Row> each = only(columns).toLocalIterator();
      while (each.hasNext()) {
        Row row = each.next();
        for (int i = 0; i < columns.size(); i++) {
          String text = TypedCell.text(row.get(i));
          if (text != null && !text.isBlank()) {
            counts.get(columns.get(i)).merge(text.strip(), 1, Integer::sum);
          }
        }
      }
    } catch (RuntimeException failed) {
      throw told(failed);
    }
    return counts;
  }

  /** By their positions: a query may give two columns of one name. */
  private Dataset<Row> only(List<String> columns) {
    List<String> all = Arrays.asList(rows.columns());
    return rows.toDF(IntStream.range(0, all.size()).mapToObj(i -> "c" + i).toArray(String[]::new))
        .select(
            columns.stream()
                .map(column -> new Column("c" + all.indexOf(column)))
                .toArray(Column[]::new));
  }

  private void setPartitions() {
    rows.sparkSession()
        .conf()
        .set("spark.sql.shuffle.partitions", 1 + bytes() / BYTES_PER_PARTITION);
  }

  /** What failed while the query ran, as a message where the query is the reason. */
  public RuntimeException told(RuntimeException failed) {
    return new QueryErrors(query).ofRun(failed);
  }

  /** How large its sources are. */
  public long bytes() {
    return others * BYTES_OF_OTHERS + files.stream().mapToLong(ExportFile::bytes).sum();
  }

  /**
   * The rows, typed, each with what it is about, and those of its sources that no query sees. The
   * query does not run yet.
   */
  public JavaPairRDD<byte[], byte[]> identified(ColumnPlan plan, ParsingRules rules) {
    setPartitions();
    List<String> names = fileNames();
    QueriedColumns columns = QueriedColumns.of(rows.columns());
    String name = table;
    JavaPairRDD<byte[], byte[]> result;
    try {
      result =
          rows.toJavaRDD()
              .mapPartitionsToPair(
                  each ->
                      pairs(
                          new QueriedRows(
                              each, columns, new RowParser(name, plan, rules, List.of()), names)));
    } catch (RuntimeException failed) {
      throw told(failed);
    }
    return untold.isEmpty() ? result : result.union(unseen(plan, rules));
  }

  /** What is broken in the files: it is read a second time, because no query passes it on. */
  private JavaPairRDD<byte[], byte[]> unseen(ColumnPlan plan, ParsingRules rules) {
    ArrayList<FileReading> readings = new ArrayList<>(untold);
    readings.removeIf(reading -> reading.source().file().format() == Format.PARQUET);
    List<String> names = fileNames();
    FileOpener open = opener;
    String name = table;
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext())
        .parallelize(
            IntStream.range(0, readings.size()).boxed().toList(), Math.max(1, readings.size()))
        .mapPartitionsToPair(
            numbers -> {
              RowParser parser = new RowParser(name, plan, rules, List.of());
              return stream(numbers)
                  .map(readings::get)
                  .flatMap(
                      reading ->
                          stream(reading.unseen(open))
                              .map(
                                  row ->
                                      parser.parse(
                                          names.indexOf(reading.source().file().name()), row)))
                  .map(QueriedTable::pair)
                  .iterator();
            });
  }

  private static <T> Stream<T> stream(Iterator<T> each) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(each, 0), false);
  }

  private static Iterator<Tuple2<byte[], byte[]>> pairs(Iterator<Identified> rows) {
    return stream(rows).map(QueriedTable::pair).iterator();
  }

  private static Tuple2<byte[], byte[]> pair(Identified row) {
    return new Tuple2<>(row.key(), row.row());
  }
}
