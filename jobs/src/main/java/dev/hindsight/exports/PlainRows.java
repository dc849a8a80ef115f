package dev.hindsight.exports;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import scala.Function1;

/**
 * Rows between queries and code of our own in tasks. What Spark offers for that builds an
 * expression for each schema and compiles it, which over small exports takes longer than what
 * follows.
 */
public final class PlainRows {

  private PlainRows() {}

  /** Rows of our own code as a dataset. */
  static Dataset<Row> dataset(SparkSession spark, JavaRDD<Row> rows, StructType schema) {
    Function1<Object, Object> internal = CatalystTypeConverters.createToCatalystConverter(schema);
    return ((org.apache.spark.sql.classic.SparkSession) spark)
        .internalCreateDataFrame(
            rows.map(row -> (InternalRow) internal.apply(row)).rdd(), schema, false);
  }

  /** The rows of a query, with their schema. */
  public static JavaRDD<Row> of(Dataset<Row> rows) {
    Function1<Object, Object> plain = CatalystTypeConverters.createToScalaConverter(rows.schema());
    return ((org.apache.spark.sql.classic.Dataset<Row>) rows)
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .map(row -> (Row) plain.apply(row));
  }
}
