package dev.hindsight.churn;

import dev.hindsight.history.MissingRates;
import dev.hindsight.history.Months;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.winrates.DealSizes;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.Exports;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Accounts that are or were customers, their recurring revenue in the reporting currency. Prospects
 * are none, and neither are accounts that left before they came: nothing can be counted in months
 * that contradict each other.
 */
public final class Customers {

  public static final String ACCOUNT_ID = Accounts.ACCOUNT_ID;
  public static final String ACCOUNT_NAME = Accounts.ACCOUNT_NAME;
  public static final String SEGMENT = Accounts.SEGMENT;
  public static final String CUSTOMER_SINCE = Accounts.CUSTOMER_SINCE;
  public static final String CHURNED_AT = Accounts.CHURNED_AT;
  public static final String CHURN_REASON = Accounts.CHURN_REASON;
  public static final String NAMED_ITEM_ID = Accounts.CHURN_ROADMAP_ITEM_ID;

  /** The annual recurring revenue in the reporting currency; null where there is none. */
  public static final String ARR = "reporting_arr";

  /** The day that the revenue belongs to: the churn, else the as-of date. */
  static final String MONEY_DAY = "money_day";

  /** The currency, where the account has revenue and there is no rate for it on that day. */
  static final String CURRENCY_WITHOUT_RATE = "currency_without_rate";

  /** How many left. */
  public static final String LEFT = "left_accounts";

  /** The revenue of those that left; null where none of them has any. */
  public static final String LEFT_ARR = "left_arr";

  /** How many of those that left have no revenue in the exports. */
  public static final String LEFT_WITHOUT_ARR = "left_without_arr";

  /** One row per customer as known. */
  static Dataset<Row> of(Exports known, LocalDate asOf, ReportingCurrency currency) {
    Dataset<Row> customers =
        known
            .rows(Accounts.TABLE)
            .filter(col(CUSTOMER_SINCE).isNotNull())
            .filter(not(coalesce(col(CHURNED_AT).lt(col(CUSTOMER_SINCE)), lit(false))))
            .withColumn(MONEY_DAY, coalesce(col(CHURNED_AT), lit(asOf)));
    Column withoutRate = col(Accounts.ARR).isNotNull().and(col(ReportingCurrency.RATE).isNull());
    return currency
        .withRate(customers, known, col(MONEY_DAY))
        .select(
            col(ACCOUNT_ID),
            col(ACCOUNT_NAME),
            col(SEGMENT),
            col(CUSTOMER_SINCE),
            col(CHURNED_AT),
            col(CHURN_REASON),
            col(NAMED_ITEM_ID),
            ReportingCurrency.converted(Accounts.ARR).as(ARR),
            col(MONEY_DAY),
            when(withoutRate, col(Accounts.CURRENCY)).as(CURRENCY_WITHOUT_RATE));
  }

  /**
   * The customers that left in some months, waiting or not, in the row without a currency; and one
   * row per currency that lacks a rate, which {@link MissingRates} reads.
   */
  static Dataset<Row> left(Dataset<Row> customers, Months months) {
    Column left = col(CHURNED_AT).between(lit(months.firstDay()), lit(months.lastDay()));
    return customers
        .groupBy(CURRENCY_WITHOUT_RATE)
        .agg(
            count_if(left).as(LEFT),
            sum(when(left, col(ARR))).as(LEFT_ARR),
            count_if(left.and(col(ARR).isNull())).as(LEFT_WITHOUT_ARR),
            min(MONEY_DAY).as(DealSizes.FIRST_DAY),
            max(MONEY_DAY).as(DealSizes.LAST_DAY),
            count(lit(1)).as(DealSizes.DEALS));
  }

  private Customers() {}
}
