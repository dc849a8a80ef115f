package dev.hindsight.exports;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The rows of a table as they are read from its files, each file in a task of its own. */
final class ParsedRows {

  private ParsedRows() {}

  /** Typed rows with the columns of {@link Judged}; nothing is read before they are asked for. */
  static Dataset<Row> of(SparkSession spark, TableInput input, FileOpener opener) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<List<JoinedFile>> joined = context.broadcast(List.copyOf(input.joined()));
    JavaRDD<Row> rows =
        context
            .parallelize(input.tasks(), input.tasks().size())
            .flatMap(task -> new FileRows(task, opener, joined.value()));
    Dataset<Row> parsed = spark.createDataFrame(rows, Judged.parsedSchema(input.table()));
    return withDates(shufflesIntoOne(spark) ? parsed.coalesce(1) : parsed, input.table());
  }

  /** Then rows that start in one partition are never shuffled: each query is one task. */
  private static boolean shufflesIntoOne(SparkSession spark) {
    return spark.sparkContext().isLocal()
        && spark.conf().get("spark.sql.shuffle.partitions").equals("1");
  }

  private static Dataset<Row> withDates(Dataset<Row> rows, Table table) {
    Stream<Column> fields =
        table.fields().stream()
            .map(
                field ->
                    field.type() == ValueType.DATE
                        ? date_from_unix_date(col(field.name())).as(field.name())
                        : col(field.name()));
    Stream<Column> others =
        Stream.of(rows.columns())
            .filter(column -> table.columns().noneMatch(field -> Objects.equals(field, column)))
            .map(column -> col(column));
    return rows.select(Stream.concat(fields, others).toArray(Column[]::new));
  }
}
