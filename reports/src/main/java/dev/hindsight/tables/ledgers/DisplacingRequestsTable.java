package dev.hindsight.tables.ledgers;

import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.DisplacingRequest;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.util.List;

/** Every request that displaced an item, and what that cost. */
public final class DisplacingRequestsTable {

  public static final String NAME = "Displacing requests";

  private DisplacingRequestsTable() {}

  public static Table<DisplacingRequest> of(Churn churn, TradeOffPlaces places, String currency) {
    return new Table<>(
        NAME,
        "What did each request cost in churn, by what it pushed out?",
        ChurnTables.extent(churn.requests(), ChurnTable.DISPLACING_REQUESTS)
            + " "
            + ChurnTables.sums(churn)
            + " An item's part is split evenly over the requests that displaced it. A request leads to its"
            + " trade-off.",
        columns(places, currency),
        churn.requests().rows());
  }

  private static List<Column<DisplacingRequest>> columns(TradeOffPlaces places, String currency) {
    return Column.all(
        List.of(
            Column.cells("Request", 14, request -> places.toTradeOff(request.requestId())),
            Column.words("Deal", 14, DisplacingRequest::dealId),
            Column.words("Asked for", 40, DisplacingRequest::feature),
            Column.count("Items pushed out", 13, DisplacingRequest::items),
            Column.count("Left", 10, DisplacingRequest::leavers)),
        ChurnTables.partColumns(currency, DisplacingRequestsTable::part));
  }

  private static ChurnTables.Part part(DisplacingRequest request) {
    return new ChurnTables.Part(
        request.accounts(),
        request.arr(),
        request.attributableAccounts(),
        request.attributableArr());
  }
}
