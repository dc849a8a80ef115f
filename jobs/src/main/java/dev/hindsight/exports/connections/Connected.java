package dev.hindsight.exports.connections;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A source that is no file, and what is known of it before its rows are read.
 *
 * @param name the name that queries have for it
 * @param shown what Spark was told, without secrets
 * @param failure what it means where its rows cannot be read
 * @param rows its rows, which are read when a query runs
 */
public record Connected(
    String name, Map<String, String> shown, SourceFailure failure, Dataset<Row> rows) {

  /** The same with other columns. */
  Connected with(Dataset<Row> others) {
    return new Connected(name, shown, failure, others);
  }
}
