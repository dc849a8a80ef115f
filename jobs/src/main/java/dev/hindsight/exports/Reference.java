package dev.hindsight.exports;

import java.util.List;
import java.util.Map;

/**
 * A column that holds the key of another table.
 *
 * @param column the column
 * @param target the table that it points to
 */
record Reference(String column, Table target) {

  private static final Map<String, List<Reference>> ALL =
      Map.of(
          Requests.TABLE.name(),
          List.of(
              new Reference(Requests.DEAL_ID, Deals.TABLE),
              new Reference(Requests.ACCOUNT_ID, Accounts.TABLE)),
          Decisions.TABLE.name(),
          List.of(new Reference(Decisions.REQUEST_ID, Requests.TABLE)),
          Deals.TABLE.name(),
          List.of(new Reference(Deals.ACCOUNT_ID, Accounts.TABLE)),
          Accounts.TABLE.name(),
          List.of(new Reference(Accounts.CHURN_ROADMAP_ITEM_ID, RoadmapItems.TABLE)),
          Displacements.TABLE.name(),
          List.of(
              new Reference(Displacements.REQUEST_ID, Requests.TABLE),
              new Reference(Displacements.ROADMAP_ITEM_ID, RoadmapItems.TABLE)),
          Waiting.TABLE.name(),
          List.of(
              new Reference(Waiting.ACCOUNT_ID, Accounts.TABLE),
              new Reference(Waiting.ROADMAP_ITEM_ID, RoadmapItems.TABLE)),
          Pressure.TABLE.name(),
          List.of(new Reference(Pressure.REQUEST_ID, Requests.TABLE)));

  /** The references of a table. */
  static List<Reference> of(Table table) {
    return ALL.getOrDefault(table.name(), List.of());
  }

  /** The column of the target that it is compared with. */
  String targetKey() {
    return target.key().get(0);
  }
}
