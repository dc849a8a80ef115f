package dev.hindsight.churn;

import dev.hindsight.history.Months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The panel: one row per customer and month on whose first day it waits for an item. */
public final class AccountMonths {

  public static final String ACCOUNT_ID = Customers.ACCOUNT_ID;
  public static final String SEGMENT = Customers.SEGMENT;
  public static final String ARR = Customers.ARR;

  /** The first day of the month. */
  public static final String MONTH = "month";

  /** {@link #EXPOSED}, {@link #UNEXPOSED} or {@link #AFTERWARDS}. */
  public static final String STATE = "state";

  /** Whether the account left in the month; not null. */
  public static final String LEFT = "left";

  /** Whether it is the account's first month in this state; not null. */
  public static final String FIRST_IN_STATE = "first_in_state";

  /** Exposed by an item on the first day. */
  public static final String EXPOSED = "exposed";

  /** Not exposed so far. */
  public static final String UNEXPOSED = "unexposed";

  /** Not exposed, after having been: on neither side. */
  public static final String AFTERWARDS = "afterwards";

  private static final String NUMBER = "number";
  private static final String STATE_MONTHS = "state_months";

  /**
   * The panel of some months.
   *
   * @param waiting rows of {@link WaitingCustomers}
   */
  static Dataset<Row> of(Dataset<Row> waiting, Months months) {
    Column exposed = Months.holds(col(WaitingCustomers.EXPOSED), col(NUMBER));
    Column unexposed = Months.holds(col(WaitingCustomers.UNEXPOSED), col(NUMBER));
    return waiting
        .withColumn(NUMBER, explode(sequence(lit(0), lit(months.count() - 1))))
        .filter(Months.holds(col(WaitingCustomers.IN_PANEL), col(NUMBER)))
        .withColumn(STATE, when(exposed, EXPOSED).when(unexposed, UNEXPOSED).otherwise(AFTERWARDS))
        .withColumn(
            STATE_MONTHS,
            when(exposed, col(WaitingCustomers.EXPOSED))
                .when(unexposed, col(WaitingCustomers.UNEXPOSED))
                .otherwise(col(WaitingCustomers.AFTERWARDS)))
        .select(
            col(ACCOUNT_ID),
            col(SEGMENT),
            col(ARR),
            months.startOf(col(NUMBER)).as(MONTH),
            col(STATE),
            coalesce(months.numberOf(col(Customers.CHURNED_AT)).equalTo(col(NUMBER)), lit(false))
                .as(LEFT),
            noneEarlier(col(STATE_MONTHS)).as(FIRST_IN_STATE));
  }

  private static Column noneEarlier(Column months) {
    return months.bitwiseAND(Months.bit(col(NUMBER)).minus(1)).equalTo(0L);
  }

  private AccountMonths() {}
}
