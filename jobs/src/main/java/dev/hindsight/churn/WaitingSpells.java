package dev.hindsight.churn;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which account waits for which item from when until when, and when the item exposes it. Days
 * {@code until} are the first after the span. That an account leaves is looked at where accounts
 * are: it ends all of its spells.
 */
final class WaitingSpells {

  static final String ACCOUNT_ID = Waiting.ACCOUNT_ID;
  static final String ROADMAP_ITEM_ID = Waiting.ROADMAP_ITEM_ID;
  static final String WAITING_SINCE = Waiting.WAITING_SINCE;

  /** The day of delivery, or {@link #NEVER}. */
  static final String WAITING_UNTIL = "waiting_until";

  /** The first day of exposure; null where the item never exposes the account. */
  static final String EXPOSED_SINCE = "exposed_since";

  /** The first day after it: day 0 is the first, so this is since + the days of exposure. */
  static final String EXPOSED_UNTIL = "exposed_until";

  /** Later than any date of an export. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /**
   * One row per account and item that it waits for on at least one day. A row for an item that is
   * not in {@code roadmap_items} is left out: nobody knows whether it was delivered.
   *
   * @param firstDisplaced rows of {@link DatedDisplacements#firstByItem}
   */
  static Dataset<Row> of(Exports known, Dataset<Row> firstDisplaced, int exposureDays) {
    String[] item = {ROADMAP_ITEM_ID};
    Dataset<Row> items =
        known
            .rows(RoadmapItems.TABLE)
            .select(
                col(ROADMAP_ITEM_ID),
                coalesce(col(RoadmapItems.DELIVERED_AT), lit(NEVER)).as(WAITING_UNTIL));
    return known
        .rows(Waiting.TABLE)
        .select(ACCOUNT_ID, ROADMAP_ITEM_ID, WAITING_SINCE)
        .join(items.join(firstDisplaced, item, "left"), item)
        .filter(col(WAITING_SINCE).lt(col(WAITING_UNTIL)))
        .transform(rows -> withExposure(rows, exposureDays));
  }

  private static Dataset<Row> withExposure(Dataset<Row> rows, int exposureDays) {
    Column displaced = col(DatedDisplacements.DISPLACED_ON);
    Column since = when(displaced.isNotNull(), greatest(col(WAITING_SINCE), displaced));
    Column exposes = since.lt(col(WAITING_UNTIL));
    Column until = least(date_add(since, exposureDays), col(WAITING_UNTIL));
    return rows.select(
        col(ACCOUNT_ID),
        col(ROADMAP_ITEM_ID),
        col(WAITING_SINCE),
        col(WAITING_UNTIL),
        when(exposes, since).as(EXPOSED_SINCE),
        when(exposes, until).as(EXPOSED_UNTIL));
  }

  private WaitingSpells() {}
}
