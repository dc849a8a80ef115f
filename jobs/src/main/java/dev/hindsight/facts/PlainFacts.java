package dev.hindsight.facts;

import dev.hindsight.winrates.Facts;
import dev.hindsight.exports.PlainRows;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Facts for analyses that sum them up in code of their own. */
public final class PlainFacts {

  private PlainFacts() {}

  /** The rows of facts, or of what was derived from them, with their schema. */
  public static JavaRDD<Row> of(Dataset<Row> facts) {
    return PlainRows.of(facts);
  }
}
