package dev.hindsight.churn;

import dev.hindsight.history.Months;
import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.bitwise_not;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Customers that wait for something, one row each, with the {@link Months} of the panel they are
 * in, by state. All columns of {@link Customers} are there.
 */
final class WaitingCustomers {

  /** The first day on which the account waited for anything. */
  static final String FIRST_WAIT = "first_wait";

  /** The first day on which anything exposed it; null where nothing ever did. */
  static final String FIRST_EXPOSED = "first_exposed";

  /** The months in which it is a customer, and waits on the first day. */
  static final String IN_PANEL = "in_panel";

  /** Those of them on whose first day something exposes it. */
  static final String EXPOSED = "exposed_months";

  /** Those of them that come after its first exposure, and are not exposed. */
  static final String AFTERWARDS = "afterwards_months";

  /** Those of them before its first exposure. */
  static final String UNEXPOSED = "unexposed_months";

  /**
   * One row per customer that waits for something on any day, in the panel or not.
   *
   * @param spells rows of {@link WaitingSpells}
   * @param customers rows of {@link Customers}
   */
  static Dataset<Row> of(Dataset<Row> spells, Dataset<Row> customers, Months months) {
    Column inPanel = col(IN_PANEL).bitwiseAND(stays(months));
    Column unexposed = col(IN_PANEL).bitwiseAND(bitwise_not(col(EXPOSED)));
    Column before = beforeFirstExposure(months);
    return spells
        .groupBy(WaitingSpells.ACCOUNT_ID)
        .agg(
            bit_or(
                    months.startingIn(
                        col(WaitingSpells.WAITING_SINCE), col(WaitingSpells.WAITING_UNTIL)))
                .as(IN_PANEL),
            bit_or(exposes(months)).as(EXPOSED),
            min(WaitingSpells.WAITING_SINCE).as(FIRST_WAIT),
            min(WaitingSpells.EXPOSED_SINCE).as(FIRST_EXPOSED))
        .join(customers, new String[] {Customers.ACCOUNT_ID})
        .withColumns(Map.of(IN_PANEL, inPanel, EXPOSED, inPanel.bitwiseAND(col(EXPOSED))))
        .select(
            col("*"),
            unexposed.bitwiseAND(before).as(UNEXPOSED),
            unexposed.bitwiseAND(bitwise_not(before)).as(AFTERWARDS));
  }

  /** The months on whose first day a spell's item exposes the account, as long as it stays. */
  static Column exposes(Months months) {
    return months.startingIn(col(WaitingSpells.EXPOSED_SINCE), col(WaitingSpells.EXPOSED_UNTIL));
  }

  /** The months on whose first day the account is a customer; on the day it leaves it still is. */
  private static Column stays(Months months) {
    return months.startingIn(
        col(Customers.CUSTOMER_SINCE),
        coalesce(date_add(col(Customers.CHURNED_AT), 1), lit(WaitingSpells.NEVER)));
  }

  /** The months that start before the account's first exposure: all where there is none. */
  private static Column beforeFirstExposure(Months months) {
    return months.startingIn(
        lit(months.firstDay()), coalesce(col(FIRST_EXPOSED), lit(WaitingSpells.NEVER)));
  }

  private WaitingCustomers() {}
}
