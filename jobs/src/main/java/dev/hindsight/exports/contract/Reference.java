package dev.hindsight.exports.contract;

import java.util.List;
import java.util.Map;

/**
 * A column that holds the key of another table.
 *
 * @param column the column
 * @param target the table that it points to
 * @param reasonWithout what is said of a row that has no value in it; null where that is as it may
 *     be
 */
public record Reference(String column, Table target, String reasonWithout) {

  private static final Map<String, List<Reference>> ALL =
      Map.of(
          Requests.TABLE.name(),
          List.of(
              new Reference(Requests.DEAL_ID, Deals.TABLE),
              new Reference(Requests.ACCOUNT_ID, Accounts.TABLE)),
          Decisions.TABLE.name(),
          List.of(new Reference(Decisions.REQUEST_ID, Requests.TABLE)),
          Deals.TABLE.name(),
          List.of(new Reference(Deals.ACCOUNT_ID, Accounts.TABLE, "Has no account")),
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

  Reference(String column, Table target) {
    this(column, target, null);
  }

  /** The references of a table. */
  public static List<Reference> of(Table table) {
    return ALL.getOrDefault(table.name(), List.of());
  }

  /** Whether any table points to a table. */
  public static boolean isTarget(Table table) {
    return ALL.values().stream()
        .flatMap(List::stream)
        .anyMatch(reference -> reference.target().equals(table));
  }
}
