package dev.hindsight.exports.contract.rules;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import java.util.Arrays;
import java.util.Optional;

/** Where rows of one table name a row of another. */
@SuppressWarnings("ImmutableEnumChecker") // A table holds copies of its lists.
public enum KeyLink {
  REQUEST_DEAL(Requests.TABLE, Requests.DEAL_ID, Deals.TABLE, Weight.NEEDED),
  DECISION_REQUEST(Decisions.TABLE, Decisions.REQUEST_ID, Requests.TABLE, Weight.NEEDED),
  SIGNAL_REQUEST(Pressure.TABLE, Pressure.REQUEST_ID, Requests.TABLE, Weight.NEEDED),
  DISPLACEMENT_REQUEST(
      Displacements.TABLE, Displacements.REQUEST_ID, Requests.TABLE, Weight.NEEDED),
  DISPLACEMENT_ITEM(
      Displacements.TABLE, Displacements.ROADMAP_ITEM_ID, RoadmapItems.TABLE, Weight.NEEDED),
  WAIT_ACCOUNT(Waiting.TABLE, Waiting.ACCOUNT_ID, Accounts.TABLE, Weight.NEEDED),
  WAIT_ITEM(Waiting.TABLE, Waiting.ROADMAP_ITEM_ID, RoadmapItems.TABLE, Weight.NEEDED),
  CHANGE_DEAL(FieldChanges.TABLE, FieldChanges.DEAL_ID, Deals.TABLE, Weight.USEFUL),
  CHANGE_ITEM(PlanChanges.TABLE, PlanChanges.ROADMAP_ITEM_ID, RoadmapItems.TABLE, Weight.USEFUL),
  DEAL_ACCOUNT(Deals.TABLE, Deals.ACCOUNT_ID, Accounts.TABLE, Weight.USEFUL),
  REQUEST_ACCOUNT(Requests.TABLE, Requests.ACCOUNT_ID, Accounts.TABLE, Weight.USEFUL),
  CHURN_ITEM(
      Accounts.TABLE, Accounts.CHURN_ROADMAP_ITEM_ID, RoadmapItems.TABLE, Weight.INFORMATIVE);

  /** What it means where most of its keys point nowhere. */
  public enum Weight {
    /** The run fails. */
    NEEDED,
    /** The run fails only where it looks like a fault of the keys. */
    USEFUL,
    /** It is said. */
    INFORMATIVE
  }

  private final Table table;
  private final String column;
  private final Table target;
  private final Weight weight;

  KeyLink(Table table, String column, Table target, Weight weight) {
    this.table = table;
    this.column = column;
    this.target = target;
    this.weight = weight;
  }

  /** The link of a column. */
  public static KeyLink of(Table table, String column) {
    return Arrays.stream(values())
        .filter(each -> each.table.equals(table) && each.column.equals(column))
        .findFirst()
        .orElseThrow();
  }

  public Table table() {
    return table;
  }

  public String column() {
    return column;
  }

  public Table target() {
    return target;
  }

  public Weight weight() {
    return weight;
  }

  /** The column that names rows of the other table to people, where it has one. */
  public Optional<String> nameColumn() {
    if (target.equals(Accounts.TABLE)) {
      return Optional.of(Accounts.ACCOUNT_NAME);
    }
    return target.equals(RoadmapItems.TABLE) ? Optional.of(RoadmapItems.TITLE) : Optional.empty();
  }

  /** As people say it, such as {@code requests.deal_id}. */
  public String label() {
    return table.name() + "." + column;
  }
}
