package dev.hindsight.exports;

import java.util.List;

/** All that hindsight reads. */
public final class Contract {

  /** All tables, in the contract's order. */
  public static final List<Table> TABLES =
      List.of(
          Requests.TABLE,
          Decisions.TABLE,
          Deals.TABLE,
          Accounts.TABLE,
          RoadmapItems.TABLE,
          Displacements.TABLE,
          Waiting.TABLE,
          Pressure.TABLE,
          Quotas.TABLE,
          FxRates.TABLE);

  private Contract() {}

  /** The table of a name. */
  static Table table(String name) {
    return TABLES.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
