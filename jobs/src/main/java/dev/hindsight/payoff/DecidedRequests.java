package dev.hindsight.payoff;

import dev.hindsight.history.EvenSplit;
import dev.hindsight.winrates.DealFacts;
import dev.hindsight.winrates.DecisionOrder;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Requests;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One row per request with a decision in force, for a deal that is known: what was asked, what was
 * answered up to the deal's close, how the deal stands, and the part of its size that hung on the
 * request. The columns of {@link TradeOffFacts} that say so are there.
 */
final class DecidedRequests {

  private static final String DEAL_ACCOUNT = "deal_account";
  private static final String DEAL_TEAM = "deal_team";
  private static final String DEAL_REP = "deal_rep";
  private static final String IN_FORCE = "in_force";
  private static final String[] DEAL = {Requests.DEAL_ID};
  private static final String[] REQUEST = {Requests.REQUEST_ID};

  /**
   * The requests.
   *
   * @param deals rows of {@link DealFacts}
   */
  static Dataset<Row> of(Exports known, Dataset<Row> deals) {
    Column inTime =
        filter(
            col(TradeOffFacts.ANSWERS),
            each ->
                coalesce(
                    each.getField(Decisions.DECIDED_AT).leq(col(TradeOffFacts.CLOSED_AT)),
                    lit(true)));
    return asked(known)
        .join(dealSide(deals), DEAL)
        .join(answers(known), REQUEST)
        .withColumn(TradeOffFacts.ANSWERS, sort_array(inTime))
        .filter(size(col(TradeOffFacts.ANSWERS)).gt(0))
        .select(
            col("*"),
            array_max(col(TradeOffFacts.ANSWERS)).as(IN_FORCE),
            shareUnits().as(TradeOffFacts.SHARE_UNITS))
        .transform(DecidedRequests::named);
  }

  private static Dataset<Row> named(Dataset<Row> rows) {
    Column first = array_min(col(TradeOffFacts.ANSWERS));
    Column alternative = inForce(Decisions.DECISION).equalTo("alternative");
    Column stated = coalesce(inForce(Decisions.ALTERNATIVE), lit(TradeOffFacts.UNKNOWN_KIND));
    return rows.select(
        col(Requests.REQUEST_ID),
        col(Requests.DEAL_ID),
        col(Requests.REQUESTED_AT),
        coalesce(col(Requests.ACCOUNT_ID), col(DEAL_ACCOUNT)).as(Requests.ACCOUNT_ID),
        col(Requests.FEATURE),
        coalesce(col(Requests.SALES_REP), col(DEAL_REP)).as(Requests.SALES_REP),
        coalesce(col(Requests.SALES_TEAM), col(DEAL_TEAM)).as(Requests.SALES_TEAM),
        col(Requests.PRODUCT_MANAGER),
        col(Requests.STRATEGIC_FIT),
        col(Requests.OTHER_PROSPECTS),
        col(Requests.EFFORT_DAYS),
        col(DealFacts.SEGMENT),
        col(DealFacts.REGION),
        col(DealFacts.DEAL_TYPE),
        col(DealFacts.OUTCOME),
        col(DealFacts.SIZE),
        col(TradeOffFacts.CLOSED_AT),
        unit(col(DEAL_ACCOUNT), col(Requests.DEAL_ID)).as(TradeOffFacts.UNIT),
        col(TradeOffFacts.ANSWERS),
        first.getField(Decisions.DECIDED_AT).as(TradeOffFacts.DECIDED_AT),
        inForce(Decisions.DECISION).as(TradeOffFacts.ANSWER),
        when(alternative, stated).as(TradeOffFacts.ALTERNATIVE_KIND),
        inForce(Decisions.PROMISED_FOR).as(TradeOffFacts.PROMISED_FOR),
        inForce(Decisions.DELIVERED_AT).as(TradeOffFacts.DELIVERED_AT),
        col(TradeOffFacts.SHARE_UNITS));
  }

  /** What is drawn as one in a resample: an account, or a deal that has none. */
  static Column unit(Column account, Column deal) {
    return coalesce(
        concat(lit(TradeOffFacts.ACCOUNT_UNIT), account),
        concat(lit(TradeOffFacts.DEAL_UNIT), deal));
  }

  private static Dataset<Row> asked(Exports known) {
    return known
        .rows(Requests.TABLE)
        .select(
            Requests.REQUEST_ID,
            Requests.DEAL_ID,
            Requests.REQUESTED_AT,
            Requests.ACCOUNT_ID,
            Requests.FEATURE,
            Requests.SALES_REP,
            Requests.SALES_TEAM,
            Requests.PRODUCT_MANAGER,
            Requests.STRATEGIC_FIT,
            Requests.OTHER_PROSPECTS,
            Requests.EFFORT_DAYS);
  }

  private static Dataset<Row> dealSide(Dataset<Row> deals) {
    Column closed = col(DealFacts.OUTCOME).notEqual(DealFacts.OPEN);
    return deals.select(
        col(DealFacts.DEAL_ID),
        col(DealFacts.ACCOUNT_ID).as(DEAL_ACCOUNT),
        col(DealFacts.SALES_TEAM).as(DEAL_TEAM),
        col(DealFacts.SALES_REP).as(DEAL_REP),
        col(DealFacts.SEGMENT),
        col(DealFacts.REGION),
        col(DealFacts.DEAL_TYPE),
        col(DealFacts.OUTCOME),
        col(DealFacts.SIZE),
        when(closed, col(DealFacts.MONEY_DAY)).as(TradeOffFacts.CLOSED_AT));
  }

  private static Dataset<Row> answers(Exports known) {
    return known
        .rows(Decisions.TABLE)
        .groupBy(Requests.REQUEST_ID)
        .agg(collect_list(answer()).as(TradeOffFacts.ANSWERS));
  }

  private static Column answer() {
    return DecisionOrder.decision(
        col(Decisions.DECISION),
        col(Decisions.ALTERNATIVE),
        col(Decisions.DECIDED_BY),
        col(Decisions.REASON),
        col(Decisions.PROMISED_FOR),
        col(Decisions.DELIVERED_AT));
  }

  private static Column shareUnits() {
    EvenSplit requests = EvenSplit.among(Requests.REQUEST_ID, Requests.DEAL_ID);
    Column units = EvenSplit.units(DealFacts.SIZE, EvenSplit.MONEY_DECIMALS);
    return when(col(DealFacts.SIZE).isNotNull(), requests.part(units));
  }

  private static Column inForce(String field) {
    return col(IN_FORCE).getField(field);
  }

  private DecidedRequests() {}
}
