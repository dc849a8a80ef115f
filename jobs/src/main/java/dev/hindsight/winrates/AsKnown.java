package dev.hindsight.winrates;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The exports as they were known on the as-of date: what is dated after it has not happened. */
final class AsKnown {

  /** The exports without what was not known yet. */
  static Exports on(LocalDate asOf, Exports exports) {
    Map<Table, Dataset<Row>> known = new HashMap<>(exports.rows());
    keep(known, Requests.TABLE, happened(Requests.REQUESTED_AT, asOf));
    keep(known, Decisions.TABLE, happened(Decisions.DECIDED_AT, asOf));
    keep(known, Displacements.TABLE, happenedOrUndated(Displacements.DISPLACED_AT, asOf));
    keep(known, Waiting.TABLE, happened(Waiting.WAITING_SINCE, asOf));
    keep(known, Pressure.TABLE, happened(Pressure.SIGNALLED_AT, asOf));
    keep(known, Quotas.TABLE, happened(Quotas.PERIOD_START, asOf));
    known.computeIfPresent(Deals.TABLE, (table, deals) -> deals(deals, asOf));
    forget(known, Decisions.TABLE, asOf, Decisions.DELIVERED_AT);
    forget(known, Accounts.TABLE, asOf, Accounts.CUSTOMER_SINCE, Accounts.CHURNED_AT);
    forget(known, RoadmapItems.TABLE, asOf, RoadmapItems.DELIVERED_AT);
    return new Exports(known, exports.columns());
  }

  /**
   * Deals as known on a day: one opened later does not exist, one closed later is open. An open
   * deal has no {@code closed_at}: there it is a plan.
   */
  static Dataset<Row> deals(Dataset<Row> deals, LocalDate asOf) {
    Column closed =
        col(Deals.OUTCOME).notEqual(DealFacts.OPEN).and(happened(Deals.CLOSED_AT, asOf));
    return deals
        .filter(happenedOrUndated(Deals.OPENED_AT, asOf))
        .withColumns(
            Map.of(
                Deals.CLOSED_AT, when(closed, col(Deals.CLOSED_AT)),
                Deals.OUTCOME, when(closed, col(Deals.OUTCOME)).otherwise(DealFacts.OPEN)));
  }

  private static void keep(Map<Table, Dataset<Row>> known, Table table, Column happened) {
    known.computeIfPresent(table, (same, rows) -> rows.filter(happened));
  }

  private static void forget(
      Map<Table, Dataset<Row>> known, Table table, LocalDate asOf, String... dates) {
    Map<String, Column> happened =
        Stream.of(dates)
            .collect(toMap(date -> date, date -> when(happened(date, asOf), col(date))));
    known.computeIfPresent(table, (same, rows) -> rows.withColumns(happened));
  }

  private static Column happened(String date, LocalDate asOf) {
    return col(date).leq(lit(asOf));
  }

  private static Column happenedOrUndated(String date, LocalDate asOf) {
    return col(date).isNull().or(happened(date, asOf));
  }

  private AsKnown() {}
}
