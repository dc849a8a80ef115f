package dev.hindsight.workbook;

import dev.hindsight.findings.Churn;
import dev.hindsight.findings.ChurnTable;
import dev.hindsight.findings.DisplacedItem;
import dev.hindsight.findings.Leaver;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The customers behind each item: who waited, since when, left when, said what. */
final class CustomersThatLeftSheet {

  static final String NAME = "Customers that left";

  private CustomersThatLeftSheet() {}

  static Table of(Churn churn, String currency) {
    List<Column> columns = columns(currency);
    return new Table(
        NAME,
        "Who left while something displaced exposed them?",
        ChurnTables.extent(churn.leavers(), ChurnTable.CUSTOMERS_THAT_LEFT)
            + " A customer that several items exposed is there once for each, with an even part."
            + " Who of them would have left in any case nobody can say.",
        columns,
        ChurnTables.orNone(rows(churn), columns.size()));
  }

  private static List<Column> columns(String currency) {
    return List.of(
        Column.ofText("Item", 14),
        Column.ofText("Title", 34),
        Column.ofText("Account", 14),
        Column.ofText("Name", 26),
        Column.ofText("Segment", 16),
        new Column("Waiting since", 13, Unit.DATE),
        new Column("Pushed out since", 13, Unit.DATE),
        new Column("Left on", 13, Unit.DATE),
        Column.ofText("What it said", 38),
        Column.ofText("Item it named", 14),
        Column.ofNumber("Part of the account", Unit.RATIO),
        Column.ofNumber("Part of ARR, " + currency, Unit.MONEY));
  }

  private static List<List<Value>> rows(Churn churn) {
    CustomersThatLeft customers = CustomersThatLeft.of(churn);
    Map<String, String> titles =
        churn.items().rows().stream()
            .collect(Collectors.toMap(DisplacedItem::roadmapItemId, DisplacedItem::title));
    List<List<Value>> rows = new ArrayList<>();
    for (Leaver leaver : customers.rows()) {
      String title = titles.getOrDefault(leaver.roadmapItemId(), "");
      rows.add(row(leaver, customers.leadingBack(leaver.roadmapItemId()), title));
    }
    return rows;
  }

  private static List<Value> row(Leaver leaver, Value item, String title) {
    return List.of(
        item,
        Value.text(title),
        Value.text(leaver.accountId()),
        Value.text(leaver.accountName()),
        Value.text(leaver.segment()),
        new Value.Day(leaver.waitingSince()),
        new Value.Day(leaver.exposedSince()),
        new Value.Day(leaver.leftAt()),
        Value.text(leaver.reason()),
        Value.text(leaver.namedItemId()),
        new Value.Quantity(leaver.accounts().doubleValue(), Unit.RATIO),
        Value.money(leaver.arr()));
  }
}
