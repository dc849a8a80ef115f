package dev.hindsight.facts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.hindsight.exports.Accounts;
import dev.hindsight.exports.Deals;
import dev.hindsight.exports.Decisions;
import dev.hindsight.exports.Displacements;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.Pressure;
import dev.hindsight.exports.Quotas;
import dev.hindsight.exports.Requests;
import dev.hindsight.exports.RoadmapItems;
import dev.hindsight.exports.Table;
import dev.hindsight.exports.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many rows are dated after the as-of date, table by table. */
public final class NotYetHappened {

  /** The table's name. */
  public static final String TABLE = "table";

  /** Rows of it that have a date after the as-of date which is not a plan. */
  public static final String ROWS = "count";

  /** One row per table that has such rows. */
  public static Dataset<Row> on(LocalDate asOf, Exports exports) {
    Column closed = col(Deals.OUTCOME).notEqual(DealFacts.OPEN);
    return Stream.of(
            later(exports, Requests.TABLE, after(Requests.REQUESTED_AT, asOf)),
            later(
                exports,
                Decisions.TABLE,
                after(Decisions.DECIDED_AT, asOf).or(after(Decisions.DELIVERED_AT, asOf))),
            later(
                exports,
                Deals.TABLE,
                after(Deals.OPENED_AT, asOf).or(closed.and(after(Deals.CLOSED_AT, asOf)))),
            later(
                exports,
                Accounts.TABLE,
                after(Accounts.CUSTOMER_SINCE, asOf).or(after(Accounts.CHURNED_AT, asOf))),
            later(exports, RoadmapItems.TABLE, after(RoadmapItems.DELIVERED_AT, asOf)),
            later(exports, Displacements.TABLE, after(Displacements.DISPLACED_AT, asOf)),
            later(exports, Waiting.TABLE, after(Waiting.WAITING_SINCE, asOf)),
            later(exports, Pressure.TABLE, after(Pressure.SIGNALLED_AT, asOf)),
            later(exports, Quotas.TABLE, after(Quotas.PERIOD_START, asOf)))
        .reduce(Dataset::unionAll)
        .orElseThrow()
        .groupBy(TABLE)
        .count();
  }

  /** Rows by table, from all rows of {@link #on}; a table without such rows has no entry. */
  public static Map<String, Long> counts(List<Row> rows) {
    return rows.stream()
        .collect(Collectors.toMap(row -> row.getAs(TABLE), row -> row.<Long>getAs(ROWS)));
  }

  private static Dataset<Row> later(Exports exports, Table table, Column after) {
    return exports.rows(table).filter(after).select(lit(table.name()).as(TABLE));
  }

  private static Column after(String date, LocalDate asOf) {
    return col(date).gt(lit(asOf));
  }

  private NotYetHappened() {}
}
