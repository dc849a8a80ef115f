package dev.hindsight.exports;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;

/**
 * Two dates of a row of which one cannot come before the other.
 *
 * @param earlier the column whose date comes first
 * @param later the column whose date comes on the same day or after it
 */
record DateOrder(String earlier, String later) {

  /** Whether a row breaks it; a row without one of the dates does not. */
  Column isBroken() {
    return coalesce(col(later).lt(col(earlier)), lit(false));
  }
}
