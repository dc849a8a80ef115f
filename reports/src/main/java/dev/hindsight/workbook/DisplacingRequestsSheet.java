package dev.hindsight.workbook;

import dev.hindsight.findings.Churn;
import dev.hindsight.findings.ChurnTable;
import dev.hindsight.findings.DisplacingRequest;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;

/** Every request that displaced an item, and what that cost. */
final class DisplacingRequestsSheet {

  static final String NAME = "Displacing requests";

  private DisplacingRequestsSheet() {}

  static Table of(Churn churn, TradeOffPlaces places, String currency) {
    List<Column> columns = columns(currency);
    return new Table(
        NAME,
        "What did each request cost in churn, by what it pushed out?",
        ChurnTables.extent(churn.requests(), ChurnTable.DISPLACING_REQUESTS)
            + " "
            + ChurnTables.sums(churn)
            + " An item's part is split evenly over the requests that displaced it. A request leads to its"
            + " trade-off.",
        columns,
        ChurnTables.orNone(
            churn.requests().rows().stream().map(request -> row(request, places)).toList(),
            columns.size()));
  }

  private static List<Column> columns(String currency) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Request", 14));
    columns.add(Column.ofText("Deal", 14));
    columns.add(Column.ofText("Asked for", 40));
    columns.add(new Column("Items pushed out", 13, Unit.COUNT));
    columns.add(new Column("Left", 10, Unit.COUNT));
    columns.addAll(ChurnTables.partColumns(currency));
    return columns;
  }

  private static List<Value> row(DisplacingRequest request, TradeOffPlaces places) {
    List<Value> row = new ArrayList<>();
    row.add(places.toTradeOff(request.requestId()));
    row.add(Value.text(request.dealId()));
    row.add(Value.text(request.feature()));
    row.add(Value.count(request.items()));
    row.add(Value.count(request.leavers()));
    row.addAll(
        ChurnTables.parts(
            request.accounts(),
            request.arr(),
            request.attributableAccounts(),
            request.attributableArr()));
    return row;
  }
}
