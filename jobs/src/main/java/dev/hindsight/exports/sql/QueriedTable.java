package dev.hindsight.exports.sql;

import dev.hindsight.exports.config.Query;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.judging.ColumnPlan;
import dev.hindsight.exports.judging.Judging.Identified;
import dev.hindsight.exports.judging.ParsingRules;
import dev.hindsight.exports.judging.RowParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * The result of a query, which is known before it has run.
 *
 * @param table the name of the table that it makes
 * @param query the query
 * @param files the files of the sources that it names
 * @param rows the result
 */
public record QueriedTable(String table, Query query, List<ExportFile> files, Dataset<Row> rows) {

  /** What a partition of the result is to hold. */
  private static final long BYTES_PER_PARTITION = 8L << 20;

  public QueriedTable {
    files = List.copyOf(files);
  }

  /** The columns, but for those that tell where a row is from. */
  public List<String> columns() {
    return Arrays.stream(rows.columns()).filter(column -> !QueriedColumns.isPlace(column)).toList();
  }

  /** The names of the files that rows are from; the last one stands for the query itself. */
  public List<String> fileNames() {
    List<String> names = new ArrayList<>(files.stream().map(ExportFile::name).toList());
    names.add("the query of " + table);
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

  /** How large its sources are. */
  public long bytes() {
    return files.stream().mapToLong(ExportFile::bytes).sum();
  }

  /** The rows, typed, each with what it is about. Nothing runs yet. */
  public JavaPairRDD<byte[], byte[]> identified(ColumnPlan plan, ParsingRules rules) {
    rows.sparkSession()
        .conf()
        .set("spark.sql.shuffle.partitions", 1 + bytes() / BYTES_PER_PARTITION);
    List<String> names = fileNames();
    QueriedColumns columns = QueriedColumns.of(rows.columns());
    String name = table;
    return rows.toJavaRDD()
        .mapPartitionsToPair(
            each ->
                pairs(
                    new QueriedRows(
                        each, columns, new RowParser(name, plan, rules, List.of()), names)));
  }

  private static Iterator<Tuple2<byte[], byte[]>> pairs(Iterator<Identified> rows) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .map(row -> new Tuple2<>(row.key(), row.row()))
        .iterator();
  }
}
