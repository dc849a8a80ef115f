package dev.hindsight.exports;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import scala.Function1;

/**
 * The rows of a query, for code of our own in tasks. {@link Dataset#javaRDD} compiles a class for
 * each schema first, which over small exports takes longer than what follows.
 */
public final class PlainRows {

  private PlainRows() {}

  /** The rows, with their schema. */
  public static JavaRDD<Row> of(Dataset<Row> rows) {
    Function1<Object, Object> plain = CatalystTypeConverters.createToScalaConverter(rows.schema());
    return ((org.apache.spark.sql.classic.Dataset<Row>) rows)
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .map(row -> (Row) plain.apply(row));
  }
}
