package dev.hindsight.tables.ledgers;

import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.Leaver;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The customers behind each item: who waited, since when, left when, said what. */
public final class CustomersThatLeftTable {

  public static final String NAME = "Customers that left";

  private CustomersThatLeftTable() {}

  public static Table<Leaver> of(Churn churn, String currency) {
    CustomersThatLeft customers = CustomersThatLeft.of(churn);
    Map<String, String> titles =
        churn.items().rows().stream()
            .collect(Collectors.toMap(DisplacedItem::roadmapItemId, DisplacedItem::title));
    return new Table<>(
        NAME,
        "Who left while something displaced exposed them?",
        ChurnTables.extent(churn.leavers(), ChurnTable.CUSTOMERS_THAT_LEFT)
            + " A customer that several items exposed is there once for each, with an even part."
            + " Who of them would have left in any case nobody can say.",
        columns(customers, titles, currency),
        customers.rows());
  }

  private static List<Column<Leaver>> columns(
      CustomersThatLeft customers, Map<String, String> titles, String currency) {
    return List.of(
        Column.cells("Item", 14, leaver -> customers.leadingBack(leaver.roadmapItemId())),
        Column.words("Title", 34, leaver -> titles.get(leaver.roadmapItemId())),
        Column.words("Account", 14, Leaver::accountId),
        Column.words("Name", 26, Leaver::accountName),
        Column.words("Segment", 16, Leaver::segment),
        Column.day("Waiting since", Leaver::waitingSince),
        Column.day("Pushed out since", Leaver::exposedSince),
        Column.day("Left on", Leaver::leftAt),
        Column.words("What it said", 38, Leaver::reason),
        Column.words("Item it named", 14, Leaver::namedItemId),
        Column.of(
            ChurnFigures.PART_ACCOUNTS.<Leaver>of(Leaver::accounts).called("Part of the account")),
        Column.money(
            ChurnFigures.PART_ARR.<Leaver>of(Leaver::arr).called("Part of ARR"), currency));
  }
}
