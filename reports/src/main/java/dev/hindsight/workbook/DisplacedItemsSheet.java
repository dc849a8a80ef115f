package dev.hindsight.workbook;

import dev.hindsight.findings.Churn;
import dev.hindsight.findings.ChurnTable;
import dev.hindsight.findings.DisplacedItem;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;

/** Every displaced item that exposed a customer, and what it cost. */
final class DisplacedItemsSheet {

  static final String NAME = "Displaced items";

  private DisplacedItemsSheet() {}

  static Table of(Churn churn, TradeOffPlaces places, String currency) {
    List<Column> columns = columns(currency);
    return new Table(
        NAME,
        "What did each displaced item cost in churn?",
        ChurnTables.extent(churn.items(), ChurnTable.DISPLACED_ITEMS)
            + " "
            + ChurnTables.sums(churn)
            + " An item leads to the customers behind it, and to the trade-offs that pushed it out.",
        columns,
        ChurnTables.orNone(rows(churn, places), columns.size()));
  }

  private static List<Column> columns(String currency) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Item", 14));
    columns.add(Column.ofText("Title", 38));
    columns.add(new Column("Pushed out first", 13, Unit.DATE));
    columns.add(new Column("Requests", 12, Unit.COUNT));
    columns.add(new Column("Customers exposed", 13, Unit.COUNT));
    columns.add(new Column("Left", 10, Unit.COUNT));
    columns.addAll(ChurnTables.partColumns(currency));
    columns.add(Column.ofText("Pushed out by", 24));
    return columns;
  }

  private static List<List<Value>> rows(Churn churn, TradeOffPlaces places) {
    CustomersThatLeft customers = CustomersThatLeft.of(churn);
    return churn.items().rows().stream().map(item -> row(item, customers, places)).toList();
  }

  private static List<Value> row(
      DisplacedItem item, CustomersThatLeft customers, TradeOffPlaces places) {
    List<Value> row = new ArrayList<>();
    row.add(customers.leadingTo(item.roadmapItemId()));
    row.add(Value.text(item.title()));
    row.add(new Value.Day(item.displacedAt()));
    row.add(Value.count(item.requests()));
    row.add(Value.count(item.exposedAccounts()));
    row.add(Value.count(item.leavers()));
    row.addAll(
        ChurnTables.parts(
            item.accounts(), item.arr(), item.attributableAccounts(), item.attributableArr()));
    row.add(places.toTradeOffs(item.roadmapItemId()));
    return row;
  }
}
