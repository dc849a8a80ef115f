package dev.hindsight.pressure;

import dev.hindsight.winrates.DecisionOrder;
import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The first answer to each request, and the yes that came after it. */
final class RequestAnswers {

  static final String FIRST_DECIDED_AT = "first_decided_at";
  static final String FIRST_DECISION = "first_decision";

  /** The day of the first yes after the day of the first decision. */
  static final String TURNED_AT = "turned_at";

  private static final String ALL = "all_decisions";

  /**
   * One row per request with a decision on or before its deal's close; a request whose deal is not
   * known has no close. Of different decisions on the first day the one counts that is in force at
   * its end.
   */
  static Dataset<Row> of(Dataset<Row> requests, Dataset<Row> decisions, Dataset<Row> deals) {
    Column inTime = coalesce(col(Decisions.DECIDED_AT).leq(col(Deals.CLOSED_AT)), lit(true));
    Column firstDay = array_min(col(ALL)).getField(Decisions.DECIDED_AT);
    return requests
        .select(Requests.REQUEST_ID, Requests.DEAL_ID)
        .join(decisions, Requests.REQUEST_ID)
        .join(deals.select(Deals.DEAL_ID, Deals.CLOSED_AT), keys(Deals.DEAL_ID), "left")
        .filter(inTime)
        .groupBy(Requests.REQUEST_ID)
        .agg(collect_list(DecisionOrder.decision(col(Decisions.DECISION))).as(ALL))
        .withColumn(FIRST_DECIDED_AT, firstDay)
        .select(
            col(Requests.REQUEST_ID),
            col(FIRST_DECIDED_AT),
            firstDecision().as(FIRST_DECISION),
            turnedAt().as(TURNED_AT));
  }

  private static Column firstDecision() {
    Column ofFirstDay =
        filter(
            col(ALL), each -> each.getField(Decisions.DECIDED_AT).equalTo(col(FIRST_DECIDED_AT)));
    return array_max(ofFirstDay).getField(Decisions.DECISION);
  }

  private static Column turnedAt() {
    Column later =
        filter(
            col(ALL),
            each ->
                each.getField(Decisions.DECIDED_AT)
                    .gt(col(FIRST_DECIDED_AT))
                    .and(each.getField(Decisions.DECISION).equalTo("yes")));
    return array_min(later).getField(Decisions.DECIDED_AT);
  }

  private static String[] keys(String key) {
    return new String[] {key};
  }

  private RequestAnswers() {}
}
