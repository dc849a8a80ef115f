package dev.hindsight.facts;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Splits whole numbers of a smallest unit evenly, so that the parts add up exactly: what is left
 * over goes, a unit each, to the first parts.
 *
 * @param sharers those that share one whole
 * @param order the column that says who is first; no two sharers have the same
 */
record EvenSplit(WindowSpec sharers, String order) {

  /** The smallest part of an account: a billionth. */
  static final int ACCOUNT_DECIMALS = 9;

  /** The smallest part of money. */
  static final int MONEY_DECIMALS = 4;

  /** Splits among the rows that agree in some columns. */
  static EvenSplit among(String order, String first, String... others) {
    return new EvenSplit(Window.partitionBy(first, others), order);
  }

  /** The row's part of a number of units. */
  Column part(Column units) {
    Column sharing = count(lit(1)).over(sharers);
    Column place = row_number().over(sharers.orderBy(order));
    Column even = call_function("div", units, sharing);
    return even.plus(when(place.leq(pmod(units, sharing)), 1L).otherwise(0L));
  }

  /** Units as the number they make up. */
  static Column number(String units, int decimals) {
    return col(units)
        .cast("decimal(28,0)")
        .divide(lit(BigDecimal.TEN.pow(decimals)))
        .cast("decimal(28," + decimals + ")");
  }

  /** A number as units; none for null. */
  static Column units(String number, int decimals) {
    Column units = col(number).multiply(lit(BigDecimal.TEN.pow(decimals)));
    return when(col(number).isNull(), 0L).otherwise(units.cast("bigint"));
  }
}
