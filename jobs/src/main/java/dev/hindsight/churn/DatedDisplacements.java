package dev.hindsight.churn;

import dev.hindsight.history.Contradictions;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Requests;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Displacements with the day they happened: {@code displaced_at}, else the day of the request's
 * first yes or alternative. A decision that precedes its request contradicts it and dates nothing.
 */
final class DatedDisplacements {

  static final String REQUEST_ID = Displacements.REQUEST_ID;
  static final String ROADMAP_ITEM_ID = Displacements.ROADMAP_ITEM_ID;

  /** The day; null where nothing dates the displacement, which is then a contradiction. */
  static final String DISPLACED_ON = "displaced_on";

  private static final String FIRST_GIVEN = "first_given";

  /** One row per displacement as known. */
  static Dataset<Row> of(Exports known) {
    return known
        .rows(Displacements.TABLE)
        .join(firstGiven(known), new String[] {REQUEST_ID}, "left")
        .select(
            col(REQUEST_ID),
            col(ROADMAP_ITEM_ID),
            coalesce(col(Displacements.DISPLACED_AT), col(FIRST_GIVEN)).as(DISPLACED_ON));
  }

  /** The day on which an item was first displaced, of those that were. */
  static Dataset<Row> firstByItem(Dataset<Row> displacements) {
    return displacements
        .filter(col(DISPLACED_ON).isNotNull())
        .groupBy(ROADMAP_ITEM_ID)
        .agg(min(DISPLACED_ON).as(DISPLACED_ON));
  }

  /** The day on which a request was first given a yes or an alternative, of those that were. */
  private static Dataset<Row> firstGiven(Exports known) {
    Dataset<Row> requests = known.rows(Requests.TABLE).select(REQUEST_ID, Requests.REQUESTED_AT);
    Column contradicted =
        Contradictions.decidedBeforeRequested(
            col(Decisions.DECIDED_AT), col(Requests.REQUESTED_AT));
    return known
        .rows(Decisions.TABLE)
        .filter(col(Decisions.DECISION).isin("yes", "alternative"))
        .join(requests, new String[] {REQUEST_ID}, "left")
        .filter(not(contradicted))
        .groupBy(REQUEST_ID)
        .agg(min(Decisions.DECIDED_AT).as(FIRST_GIVEN));
  }

  private DatedDisplacements() {}
}
