package dev.hindsight.churn;

import dev.hindsight.winrates.LevelCounts;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.hindsight.findings.ArrBands;
import dev.hindsight.findings.Measured;
import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * Accounts that are alike; no value is a level of its own.
 *
 * @param segment their segment, or {@link LevelCounts#NONE}
 * @param arrBand their ARR band, or {@link ArrTerciles#NONE}
 */
record AccountStratum(String segment, String arrBand) implements Serializable {

  private static final String SEGMENT = "stratum_segment";
  private static final String ARR_BAND = "stratum_arr_band";

  /** The columns to group by, which {@link #of} reads. */
  static Column[] columns(Measured<ArrBands> bands) {
    return new Column[] {
      coalesce(col(Customers.SEGMENT), lit(LevelCounts.NONE)).as(SEGMENT),
      ArrTerciles.band(bands, col(Customers.ARR)).as(ARR_BAND)
    };
  }

  static AccountStratum of(Row row) {
    return new AccountStratum(row.getAs(SEGMENT), row.getAs(ARR_BAND));
  }
}
