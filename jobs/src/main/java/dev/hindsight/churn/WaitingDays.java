package dev.hindsight.churn;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The days of a range on which a customer waits, exposed or not exposed so far, as spans that
 * neither overlap nor touch, in days since the account first waited. The days after an exposure
 * that are not exposed are on neither side and not there.
 */
public final class WaitingDays {

  public static final String SEGMENT = Customers.SEGMENT;
  public static final String ARR = Customers.ARR;

  /** {@link AccountMonths#EXPOSED} or {@link AccountMonths#UNEXPOSED}. */
  public static final String STATE = AccountMonths.STATE;

  /** The first day of the span. */
  public static final String FIRST = "first_day";

  /** Its last day. */
  public static final String LAST = "last_day";

  /** Whether the account left on that day; not null. */
  public static final String LEFT = AccountMonths.LEFT;

  /** Whether it is the account's first span in this state; not null. */
  public static final String FIRST_IN_STATE = AccountMonths.FIRST_IN_STATE;

  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String SPAN = "span";
  private static final String[] STATES = {Customers.ACCOUNT_ID, STATE};

  /**
   * The spans from one day to another, both included.
   *
   * @param spells rows of {@link WaitingSpells}
   * @param waiting rows of {@link WaitingCustomers}
   */
  static Dataset<Row> of(
      Dataset<Row> spells, Dataset<Row> waiting, LocalDate first, LocalDate last) {
    Dataset<Row> accounts =
        waiting.select(
            Customers.ACCOUNT_ID,
            SEGMENT,
            ARR,
            Customers.CUSTOMER_SINCE,
            Customers.CHURNED_AT,
            WaitingCustomers.FIRST_WAIT,
            WaitingCustomers.FIRST_EXPOSED);
    return spells
        .join(accounts, Customers.ACCOUNT_ID)
        .select(col("*"), inline(array(unexposed(), exposed())))
        .transform(rows -> clipped(rows, first, last))
        .transform(WaitingDays::merged)
        .select(
            col(SEGMENT),
            col(ARR),
            col(STATE),
            datediff(col(FROM), col(WaitingCustomers.FIRST_WAIT)).as(FIRST),
            datediff(col(UNTIL), col(WaitingCustomers.FIRST_WAIT)).minus(1).as(LAST),
            coalesce(date_add(col(Customers.CHURNED_AT), 1).equalTo(col(UNTIL)), lit(false))
                .as(LEFT),
            col(SPAN).equalTo(1).as(FIRST_IN_STATE));
  }

  private static Column unexposed() {
    return struct(
        lit(AccountMonths.UNEXPOSED).as(STATE),
        col(WaitingSpells.WAITING_SINCE).as(FROM),
        least(col(WaitingSpells.WAITING_UNTIL), col(WaitingCustomers.FIRST_EXPOSED)).as(UNTIL));
  }

  private static Column exposed() {
    return struct(
        lit(AccountMonths.EXPOSED).as(STATE),
        col(WaitingSpells.EXPOSED_SINCE).as(FROM),
        col(WaitingSpells.EXPOSED_UNTIL).as(UNTIL));
  }

  private static Dataset<Row> clipped(Dataset<Row> rows, LocalDate first, LocalDate last) {
    return rows.filter(col(FROM).isNotNull())
        .withColumn(FROM, greatest(col(FROM), col(Customers.CUSTOMER_SINCE), lit(first)))
        .withColumn(
            UNTIL, least(col(UNTIL), date_add(col(Customers.CHURNED_AT), 1), lit(last.plusDays(1))))
        .filter(col(FROM).lt(col(UNTIL)));
  }

  /**
   * One pass over each account's spans by their start: a span that reaches none before it is new.
   */
  private static Dataset<Row> merged(Dataset<Row> rows) {
    WindowSpec byStart = Window.partitionBy(STATES[0], STATES[1]).orderBy(FROM);
    Column reached = max(UNTIL).over(byStart.rowsBetween(Window.unboundedPreceding(), -1));
    Column starts = when(col(FROM).leq(reached), 0).otherwise(1);
    Column counted = sum("starts").over(byStart.rowsBetween(Window.unboundedPreceding(), 0));
    return rows.withColumn("starts", starts)
        .withColumn(SPAN, counted)
        .groupBy(
            col(STATES[0]),
            col(STATES[1]),
            col(SPAN),
            col(SEGMENT),
            col(ARR),
            col(Customers.CHURNED_AT),
            col(WaitingCustomers.FIRST_WAIT))
        .agg(min(FROM).as(FROM), max(UNTIL).as(UNTIL));
  }

  private WaitingDays() {}
}
