package dev.hindsight.facts;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.Exports;
import dev.hindsight.exports.FxRates;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Money in one currency: an amount times the newest rate whose {@code valid_from} is not after the
 * day the amount belongs to, to four decimals, half up.
 *
 * @param code the reporting currency, ISO 4217
 */
public record ReportingCurrency(String code) {

  /** The rate that {@link #withRate} adds; null where there is none. */
  static final String RATE = "_rate";

  private static final String RATES = "_rates";
  private static final String[] KEY = {FxRates.CURRENCY};
  private static final int DECIMALS = 4;

  /**
   * Rows with the rate of their currency on a day. No currency means the reporting currency.
   *
   * @param rows rows with a column {@code currency}
   * @param day the day their amounts belong to
   */
  Dataset<Row> withRate(Dataset<Row> rows, Exports exports, Column day) {
    if (!exports.has(FxRates.TABLE)) {
      return rows.withColumn(RATE, when(isDomestic(), lit(1)).cast(rateType()));
    }
    Column valid =
        get(filter(col(RATES), rate -> rate.getField(FxRates.VALID_FROM).leq(day)), lit(0));
    return rows.join(broadcast(newestFirst(exports.rows(FxRates.TABLE))), KEY, "left")
        .withColumn(
            RATE,
            when(isDomestic(), lit(1).cast(rateType())).otherwise(valid.getField(FxRates.RATE)))
        .drop(RATES);
  }

  /** An amount at the rate of its row; null where there is no amount or no rate. */
  static Column converted(String amount) {
    return round(col(amount).multiply(col(RATE)), DECIMALS).cast("decimal(28,4)");
  }

  private Column isDomestic() {
    return col(FxRates.CURRENCY).isNull().or(col(FxRates.CURRENCY).equalTo(code));
  }

  private static Dataset<Row> newestFirst(Dataset<Row> rates) {
    Column rate = struct(col(FxRates.VALID_FROM), col(FxRates.RATE));
    return rates.groupBy(FxRates.CURRENCY).agg(sort_array(collect_list(rate), false).as(RATES));
  }

  private static DataType rateType() {
    return DataTypes.createDecimalType(18, 8);
  }
}
