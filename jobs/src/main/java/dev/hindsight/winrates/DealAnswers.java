package dev.hindsight.winrates;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was answered to all the requests of a deal together. */
final class DealAnswers {

  private static final String MIXED = "mixed";
  private static final String LOWEST = "lowest_";
  private static final String HIGHEST = "highest_";

  /**
   * One row per deal that has requests: {@link DealFacts#DECISION_CLASS}, {@link
   * DealFacts#ALTERNATIVE_KIND}, {@link DecisionsInForce#LAST_DECIDED_AT}, {@link
   * DealFacts#FIRST_DECIDED_AT} and {@link DealFacts#FIRST_DECISION}. There is no first decision
   * where the day of it contradicts the request's.
   *
   * @param requests rows of {@link DecisionsInForce#of}
   */
  static Dataset<Row> of(Dataset<Row> requests) {
    return requests
        .groupBy(Deals.DEAL_ID)
        .agg(
            max(DecisionsInForce.LAST_DECIDED_AT).as(DecisionsInForce.LAST_DECIDED_AT),
            min(DecisionsInForce.FIRST).as(DecisionsInForce.FIRST),
            max(DecisionsInForce.FIRST_ALSO).as(DecisionsInForce.FIRST_ALSO),
            max(DecisionsInForce.FIRST_CONTRADICTED).as(DecisionsInForce.FIRST_CONTRADICTED),
            lowest(DecisionsInForce.DECISION),
            highest(DecisionsInForce.DECISION),
            lowest(DecisionsInForce.ALTERNATIVE),
            highest(DecisionsInForce.ALTERNATIVE))
        .select(
            col(Deals.DEAL_ID),
            col(DecisionsInForce.LAST_DECIDED_AT),
            coalesce(oneOrMixed(DecisionsInForce.DECISION), lit("undecided"))
                .as(DealFacts.DECISION_CLASS),
            alternativeKind().as(DealFacts.ALTERNATIVE_KIND),
            col(DecisionsInForce.FIRST)
                .getField(Decisions.DECIDED_AT)
                .as(DealFacts.FIRST_DECIDED_AT),
            firstDecision().as(DealFacts.FIRST_DECISION));
  }

  private static Column lowest(String column) {
    return min(column).as(LOWEST + column);
  }

  private static Column highest(String column) {
    return max(column).as(HIGHEST + column);
  }

  private static Column oneOrMixed(String column) {
    return oneOrMixed(col(LOWEST + column), col(HIGHEST + column));
  }

  private static Column oneOrMixed(Column lowest, Column highest) {
    return when(lowest.equalTo(highest), lowest).when(lowest.notEqual(highest), lit(MIXED));
  }

  private static Column alternativeKind() {
    Column allAlternative =
        col(LOWEST + DecisionsInForce.DECISION)
            .equalTo("alternative")
            .and(col(HIGHEST + DecisionsInForce.DECISION).equalTo("alternative"));
    return when(allAlternative, coalesce(oneOrMixed(DecisionsInForce.ALTERNATIVE), lit("unknown")));
  }

  private static Column firstDecision() {
    Column contradicted = col(DecisionsInForce.FIRST_CONTRADICTED).getField("contradicted");
    return when(
        not(contradicted),
        oneOrMixed(
            col(DecisionsInForce.FIRST).getField(DecisionsInForce.DECISION),
            col(DecisionsInForce.FIRST_ALSO).getField(DecisionsInForce.DECISION)));
  }

  private DealAnswers() {}
}
