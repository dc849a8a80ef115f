package dev.hindsight.winrates;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Deals;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * What each deal is known as on the as-of date. A report keeps these rows, so that a later one can
 * tell what has changed since.
 */
public final class KnownDeals {

  public static final String DEAL_ID = DealFacts.DEAL_ID;
  static final String OUTCOME = DealFacts.OUTCOME;
  static final String CLOSED_AT = Deals.CLOSED_AT;
  static final String SIZE = DealFacts.SIZE;
  static final String DECISION_CLASS = DealFacts.DECISION_CLASS;

  /** What is kept of each. */
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "%s STRING, %s STRING, %s DATE, %s DECIMAL(28, 4), %s STRING"
              .formatted(DEAL_ID, OUTCOME, CLOSED_AT, SIZE, DECISION_CLASS));

  private KnownDeals() {}

  /**
   * The rows, in no order.
   *
   * @param deals rows of {@link DealFacts}
   */
  public static Dataset<Row> of(Dataset<Row> deals) {
    Column closed = col(OUTCOME).notEqual(DealFacts.OPEN);
    return deals.select(
        col(DEAL_ID),
        col(OUTCOME),
        when(closed, col(DealFacts.MONEY_DAY)).as(CLOSED_AT),
        col(SIZE),
        col(DECISION_CLASS));
  }
}
