package dev.hindsight.winrates;

import dev.hindsight.history.Contradictions;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Requests with the decision in force: the last one made on or before the deal's close. A decision
 * made after the close never counts, not for the first decision either.
 */
final class DecisionsInForce {

  /** The decision in force; null while the request is undecided. */
  static final String DECISION = "decision";

  /** The kind of the alternative in force, where one is stated. */
  static final String ALTERNATIVE = "alternative";

  /** The day of the last decision up to the end of the window. */
  static final String LAST_DECIDED_AT = "last_decided_at";

  /** The first decision's day, and the alphabetically first decision of that day. */
  static final String FIRST = "first";

  /** Minus the first decision's day, and the alphabetically last decision of that day. */
  static final String FIRST_ALSO = "first_also";

  /** Minus the first decision's day, and whether one of that day precedes its request. */
  static final String FIRST_CONTRADICTED = "first_contradicted";

  private static final String IN_FORCE = "in_force";

  /**
   * One row per request for a deal of {@code deals}.
   *
   * @param requests requests as known
   * @param decisions decisions as known
   * @param deals deals as known
   * @param windowEnd the window's last day
   */
  static Dataset<Row> of(
      Dataset<Row> requests, Dataset<Row> decisions, Dataset<Row> deals, LocalDate windowEnd) {
    Column decidedAt = col(Decisions.DECIDED_AT);
    Column inTime =
        decidedAt.isNotNull().and(coalesce(decidedAt.leq(col(Deals.CLOSED_AT)), lit(true)));
    Column minusDay = unix_date(decidedAt).multiply(-1);
    Column contradicted =
        Contradictions.decidedBeforeRequested(decidedAt, col(Requests.REQUESTED_AT));
    Column upToWindowEnd = inTime.and(decidedAt.leq(lit(windowEnd)));
    return answered(requests, decisions, deals)
        .groupBy(Deals.DEAL_ID, Requests.REQUEST_ID)
        .agg(
            max(when(inTime, answer())).as(IN_FORCE),
            max(when(upToWindowEnd, decidedAt)).as(LAST_DECIDED_AT),
            min(when(inTime, struct(decidedAt, col(DECISION)))).as(FIRST),
            max(when(inTime, struct(minusDay.as("minus_day"), col(DECISION)))).as(FIRST_ALSO),
            max(when(inTime, struct(minusDay.as("minus_day"), contradicted.as("contradicted"))))
                .as(FIRST_CONTRADICTED))
        .withColumn(DECISION, col(IN_FORCE).getField(DECISION))
        .withColumn(ALTERNATIVE, col(IN_FORCE).getField(ALTERNATIVE))
        .drop(IN_FORCE);
  }

  private static Dataset<Row> answered(
      Dataset<Row> requests, Dataset<Row> decisions, Dataset<Row> deals) {
    Dataset<Row> asked =
        requests.select(Requests.REQUEST_ID, Requests.DEAL_ID, Requests.REQUESTED_AT);
    return asked
        .join(decisions, new String[] {Requests.REQUEST_ID}, "left")
        .join(deals.select(Deals.DEAL_ID, Deals.CLOSED_AT), Deals.DEAL_ID)
        // One shuffle for the requests, the deals they belong to and the join with these.
        .repartition(col(Deals.DEAL_ID));
  }

  private static Column answer() {
    Column kind = when(col(DECISION).equalTo("alternative"), col(ALTERNATIVE)).as(ALTERNATIVE);
    return DecisionOrder.decision(col(DECISION), kind);
  }

  private DecisionsInForce() {}
}
