package dev.hindsight.payoff;

import dev.hindsight.history.ProspectsBand;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.winrates.DealFacts;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Requests;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The yes deals and the not-now deals that closed in the ledger's days, one row each: what others
 * like them are expected to come to is fitted to these.
 */
public final class ClosedAnswered {

  /** What is drawn as one in a resample, as in {@link TradeOffFacts}. */
  public static final String UNIT = TradeOffFacts.UNIT;

  /** {@code yes} or {@code not_now}. */
  public static final String DECISION_CLASS = DealFacts.DECISION_CLASS;

  public static final String SEGMENT = DealFacts.SEGMENT;
  public static final String DEAL_TYPE = DealFacts.DEAL_TYPE;
  public static final String SIZE = DealFacts.SIZE;

  /** Whether it was won; not null. */
  public static final String WON = "won";

  /** The one strategic fit of its requests; null where they have none or several. */
  public static final String STRATEGIC_FIT = Requests.STRATEGIC_FIT;

  /** The one band of other prospects of its requests; null where they have none or several. */
  public static final String PROSPECTS_BAND = "prospects_band";

  private static final String LOWEST = "lowest_";
  private static final String HIGHEST = "highest_";

  /**
   * The deals.
   *
   * @param deals rows of {@link DealFacts}
   * @param decided rows of {@link DecidedRequests}
   */
  static Dataset<Row> of(Dataset<Row> deals, Dataset<Row> decided, ReviewPeriod period) {
    Column closed =
        col(DealFacts.OUTCOME)
            .notEqual(DealFacts.OPEN)
            .and(
                col(DealFacts.MONEY_DAY)
                    .between(lit(period.trendStart()), lit(period.period().windowEnd())));
    return deals
        .filter(closed.and(col(DECISION_CLASS).isin("yes", "not_now")))
        .join(traits(decided), DealFacts.DEAL_ID)
        .select(
            DecidedRequests.unit(col(DealFacts.ACCOUNT_ID), col(DealFacts.DEAL_ID)).as(UNIT),
            col(DECISION_CLASS),
            col(SEGMENT),
            col(DEAL_TYPE),
            col(SIZE),
            col(DealFacts.OUTCOME).equalTo("won").as(WON),
            oneValue(STRATEGIC_FIT),
            oneValue(PROSPECTS_BAND));
  }

  /** The band of other prospects; null where the exports do not say. */
  static Column prospectsBand(Column prospects) {
    return when(prospects.equalTo(0), lit(ProspectsBand.NONE))
        .when(prospects.leq(ProspectsBand.FEW_UP_TO), lit(ProspectsBand.FEW))
        .when(prospects.isNotNull(), lit(ProspectsBand.MANY));
  }

  private static Dataset<Row> traits(Dataset<Row> decided) {
    return decided
        .withColumn(PROSPECTS_BAND, prospectsBand(col(Requests.OTHER_PROSPECTS)))
        .groupBy(DealFacts.DEAL_ID)
        .agg(
            min(STRATEGIC_FIT).as(LOWEST + STRATEGIC_FIT),
            max(STRATEGIC_FIT).as(HIGHEST + STRATEGIC_FIT),
            min(PROSPECTS_BAND).as(LOWEST + PROSPECTS_BAND),
            max(PROSPECTS_BAND).as(HIGHEST + PROSPECTS_BAND));
  }

  private static Column oneValue(String column) {
    Column lowest = col(LOWEST + column);
    return when(lowest.equalTo(col(HIGHEST + column)), lowest).as(column);
  }

  private ClosedAnswered() {}
}
