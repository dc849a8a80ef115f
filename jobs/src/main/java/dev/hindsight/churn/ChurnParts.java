package dev.hindsight.churn;

import dev.hindsight.history.EvenSplit;
import dev.hindsight.history.Months;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Customers that left in an exposed month, split evenly over the items that exposed them on its
 * first day, and each item's part over the requests that had displaced it by then. Parts are whole
 * numbers of a smallest unit, so that they add up exactly.
 */
final class ChurnParts {

  static final String ACCOUNT_ID = Customers.ACCOUNT_ID;
  static final String ROADMAP_ITEM_ID = WaitingSpells.ROADMAP_ITEM_ID;
  static final String REQUEST_ID = DatedDisplacements.REQUEST_ID;

  /** The part of the account, in units of 10⁻⁹. */
  static final String ACCOUNT_UNITS = "account_units";

  /** The part of its revenue, in units of 10⁻⁴; 0 where it has none. */
  static final String ARR_UNITS = "arr_units";

  private static final String MONTH = AccountMonths.MONTH;
  private static final long ONE_ACCOUNT = 1_000_000_000L;

  /**
   * One row per customer that left in an exposed month and item that exposed it on its first day.
   *
   * @param spells rows of {@link WaitingSpells}
   * @param waiting rows of {@link WaitingCustomers}
   */
  static Dataset<Row> byItem(Dataset<Row> spells, Dataset<Row> waiting, Months months) {
    Column exposes =
        col(MONTH)
            .geq(col(WaitingSpells.EXPOSED_SINCE))
            .and(col(MONTH).lt(col(WaitingSpells.EXPOSED_UNTIL)));
    EvenSplit items = EvenSplit.among(ROADMAP_ITEM_ID, ACCOUNT_ID);
    return spells
        .join(leftWhileExposed(waiting, months), ACCOUNT_ID)
        .filter(exposes)
        .select(
            col("*"),
            items.part(lit(ONE_ACCOUNT)).as(ACCOUNT_UNITS),
            items.part(EvenSplit.units(Customers.ARR, EvenSplit.MONEY_DECIMALS)).as(ARR_UNITS));
  }

  /**
   * One row per row of {@link #byItem} and request that had displaced the item by then.
   *
   * @param displacements rows of {@link DatedDisplacements}
   */
  static Dataset<Row> byRequest(Dataset<Row> byItem, Dataset<Row> displacements) {
    EvenSplit requests = EvenSplit.among(REQUEST_ID, ACCOUNT_ID, ROADMAP_ITEM_ID);
    return byItem
        .select(ACCOUNT_ID, ROADMAP_ITEM_ID, MONTH, ACCOUNT_UNITS, ARR_UNITS)
        .join(displacements, ROADMAP_ITEM_ID)
        .filter(col(DatedDisplacements.DISPLACED_ON).leq(col(MONTH)))
        .select(
            col(ACCOUNT_ID),
            col(ROADMAP_ITEM_ID),
            col(REQUEST_ID),
            requests.part(col(ACCOUNT_UNITS)).as(ACCOUNT_UNITS),
            requests.part(col(ARR_UNITS)).as(ARR_UNITS));
  }

  private static Dataset<Row> leftWhileExposed(Dataset<Row> waiting, Months months) {
    Column month = months.numberOf(col(Customers.CHURNED_AT));
    return waiting
        .filter(
            month
                .between(0, months.count() - 1)
                .and(Months.holds(col(WaitingCustomers.EXPOSED), month)))
        .withColumn(MONTH, months.startOf(month));
  }

  private ChurnParts() {}
}
