package dev.hindsight.tables.ledgers;

import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.util.List;

/** Every displaced item that exposed a customer, and what it cost. */
public final class DisplacedItemsTable {

  public static final String NAME = "Displaced items";

  private DisplacedItemsTable() {}

  public static Table<DisplacedItem> of(Churn churn, TradeOffPlaces places, String currency) {
    return new Table<>(
        NAME,
        "What did each displaced item cost in churn?",
        ChurnTables.extent(churn.items(), ChurnTable.DISPLACED_ITEMS)
            + " "
            + ChurnTables.sums(churn)
            + " An item leads to the customers behind it, and to the trade-offs that pushed it out.",
        columns(CustomersThatLeft.of(churn), places, currency),
        churn.items().rows());
  }

  private static List<Column<DisplacedItem>> columns(
      CustomersThatLeft customers, TradeOffPlaces places, String currency) {
    return Column.all(
        List.of(
            Column.cells("Item", 14, item -> customers.leadingTo(item.roadmapItemId())),
            Column.words("Title", 38, DisplacedItem::title),
            Column.day("Pushed out first", DisplacedItem::displacedAt),
            Column.count("Requests", 12, DisplacedItem::requests),
            Column.count("Customers exposed", 13, DisplacedItem::exposedAccounts),
            Column.count("Left", 10, DisplacedItem::leavers)),
        ChurnTables.partColumns(currency, DisplacedItemsTable::part),
        List.of(
            Column.cells("Pushed out by", 24, item -> places.toTradeOffs(item.roadmapItemId()))));
  }

  private static ChurnTables.Part part(DisplacedItem item) {
    return new ChurnTables.Part(
        item.accounts(), item.arr(), item.attributableAccounts(), item.attributableArr());
  }
}
