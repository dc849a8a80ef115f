package dev.hindsight.exports.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
          FxRates.TABLE,
          FieldChanges.TABLE,
          PlanChanges.TABLE,
          Agreements.TABLE);

  private static final Map<String, Integer> NUMBERS =
      IntStream.range(0, TABLES.size())
          .boxed()
          .collect(Collectors.toMap(number -> TABLES.get(number).name(), number -> number));

  private Contract() {}

  /** The table of a name. */
  public static Table table(String name) {
    return TABLES.get(NUMBERS.get(name));
  }

  static int number(Table table) {
    return NUMBERS.get(table.name());
  }
}
