package dev.hindsight.pressure;

import dev.hindsight.history.ReportingCurrency;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.Exports;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What each sales team won on each day, in the reporting currency. */
public final class WonByDay {

  public static final String TEAM = RequestFacts.TEAM;
  public static final String CLOSED_AT = Deals.CLOSED_AT;
  public static final String WON_AMOUNT = "won_amount";

  /**
   * One row per team and day on which it won a deal; deals without a team are nobody's.
   *
   * @param known the exports as known on the as-of date
   */
  static Dataset<Row> of(Exports known, ReportingCurrency currency) {
    Dataset<Row> won =
        known
            .rows(Deals.TABLE)
            .filter(col(Deals.OUTCOME).equalTo("won").and(col(Deals.SALES_TEAM).isNotNull()));
    return currency
        .withRate(won, known, col(Deals.CLOSED_AT))
        .groupBy(col(Deals.SALES_TEAM).as(TEAM), col(CLOSED_AT))
        .agg(sum(ReportingCurrency.converted(Deals.AMOUNT)).cast("decimal(24,4)").as(WON_AMOUNT));
  }

  private WonByDay() {}
}
