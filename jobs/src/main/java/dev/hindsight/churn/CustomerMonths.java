package dev.hindsight.churn;

import dev.hindsight.history.Months;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The panel: one row per customer, its months as sets with one bit a month, the first lowest. */
public final class CustomerMonths {

  public static final String ACCOUNT_ID = Customers.ACCOUNT_ID;
  public static final String SEGMENT = Customers.SEGMENT;
  public static final String ARR = Customers.ARR;

  /** The months on whose first day something exposes it. */
  public static final String EXPOSED = WaitingCustomers.EXPOSED;

  /** The months before its first exposure. */
  public static final String UNEXPOSED = WaitingCustomers.UNEXPOSED;

  /** The months after it that are not exposed. */
  public static final String AFTERWARDS = WaitingCustomers.AFTERWARDS;

  /** The number of the month in which it left; -1 where it did in none of the panel's. */
  public static final String LEFT_IN = "left_in";

  /**
   * The customers with a month in the panel.
   *
   * @param waiting rows of {@link WaitingCustomers}
   */
  static Dataset<Row> of(Dataset<Row> waiting, Months months) {
    Column leftIn = coalesce(months.numberOf(col(Customers.CHURNED_AT)), lit(-1));
    return waiting
        .filter(col(WaitingCustomers.IN_PANEL).notEqual(0L))
        .select(
            col(ACCOUNT_ID),
            col(SEGMENT),
            col(ARR),
            col(EXPOSED),
            col(UNEXPOSED),
            col(AFTERWARDS),
            leftIn.cast("int").as(LEFT_IN));
  }

  private CustomerMonths() {}
}
