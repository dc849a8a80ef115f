package dev.hindsight.exports;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.judging.FileTask;
import dev.hindsight.exports.judging.JoinedFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rows as they are read from files, each file in a task of its own. */
final class ParsedRows {

  private ParsedRows() {}

  /** The rows of tables; nothing is read before they are asked for. */
  static Dataset<Row> of(SparkSession spark, List<TableInput> inputs, FileOpener opener) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Table> tables = inputs.stream().map(TableInput::table).toList();
    List<String> names = tables.stream().map(Table::name).toList();
    List<FileTask> tasks = inputs.stream().flatMap(input -> input.tasks().stream()).toList();
    Broadcast<Map<String, List<JoinedFile>>> joined =
        context.broadcast(
            inputs.stream()
                .collect(Collectors.toMap(input -> input.table().name(), TableInput::joined)));
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, tasks.size())
            .flatMap(
                task ->
                    new FileRows(
                        task, opener, joined.value().get(task.table()), new RowShape(task, names)));
    Dataset<Row> parsed = PlainRows.dataset(spark, rows, Judged.parsedSchema(tables));
    return isOnePartition(spark) ? parsed.coalesce(1) : parsed;
  }

  /** Whether rows that start in one partition are never shuffled: each query is one task. */
  static boolean isOnePartition(SparkSession spark) {
    return spark.sparkContext().isLocal()
        && spark.conf().get("spark.sql.shuffle.partitions").equals("1");
  }
}
