package dev.hindsight.churn;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.exports.rows.ExportedColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What it takes to measure churn. */
public final class ChurnNeed {

  private static final List<Wanted> TABLES =
      List.of(
          new Wanted(
              Waiting.TABLE,
              "it takes a row for each customer and roadmap item that it waits for, with"
                  + " `account_id`, `roadmap_item_id` and `waiting_since`"),
          new Wanted(
              Displacements.TABLE,
              "it takes a row for each roadmap item that a request pushed out, with `request_id`,"
                  + " `roadmap_item_id` and `displaced_at`"),
          new Wanted(
              Accounts.TABLE,
              "it takes a row for each customer, with `account_id`, `customer_since` and"
                  + " `churned_at`"),
          new Wanted(
              RoadmapItems.TABLE,
              "it takes a row for each roadmap item, with `roadmap_item_id` and `delivered_at`"));

  private record Wanted(Table table, String rows) {}

  private ChurnNeed() {}

  /** Why churn is not measured, with what it would take; empty where it is. */
  public static Optional<String> missing(ExportedColumns columns) {
    String tables =
        TABLES.stream()
            .flatMap(
                wanted ->
                    columns.missing(wanted.table()).map(why -> why + ": " + wanted.rows()).stream())
            .collect(Collectors.joining("; "));
    return tables.isEmpty() ? missingColumn(columns) : Optional.of(tables);
  }

  /** Why it is not measured how many customers leave, whatever they wait for; else empty. */
  public static Optional<String> missingCustomers(ExportedColumns columns) {
    return columns.missing(Accounts.TABLE).or(() -> missingColumn(columns));
  }

  private static Optional<String> missingColumn(ExportedColumns columns) {
    return columns
        .missing(Accounts.TABLE, Accounts.CUSTOMER_SINCE)
        .map(why -> why + ": the day on which each account became a customer")
        .or(
            () ->
                columns
                    .missing(Accounts.TABLE, Accounts.CHURNED_AT)
                    .map(
                        why ->
                            why
                                + ": the day on which each customer left, empty for those that"
                                + " stayed"));
  }

  /** Why it is not measured what customers named when they left; empty where it is. */
  static Optional<String> missingNamed(ExportedColumns columns) {
    return columns.missing(Accounts.TABLE, Accounts.CHURN_ROADMAP_ITEM_ID);
  }
}
