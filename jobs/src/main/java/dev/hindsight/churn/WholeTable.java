package dev.hindsight.churn;

import dev.hindsight.churn.ledgers.CostliestFirst;
import dev.hindsight.churn.ledgers.LeaverRow;
import dev.hindsight.churn.ledgers.RequestRow;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.CostRow;
import dev.hindsight.history.ItemCost;
import dev.hindsight.tables.grid.FlatColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that findings hold the costliest rows of, as it is written whole beside the workbook.
 *
 * @param table which one
 * @param columns its columns
 * @param <R> its rows, which {@link CostliestFirst} orders
 */
public record WholeTable<R extends CostRow>(ChurnTable table, List<FlatColumn<R>> columns)
    implements Serializable {

  public WholeTable {
    columns = List.copyOf(columns);
  }

  /**
   * The displaced items.
   *
   * @param fraction the fraction of what they cost that is attributable to them
   */
  public static WholeTable<ItemCost> items(Measured<Estimate> fraction) {
    return new WholeTable<>(
        ChurnTable.DISPLACED_ITEMS,
        with(
            List.of(
                FlatColumn.text("roadmap_item_id", ItemCost::roadmapItemId),
                FlatColumn.text("title", ItemCost::title),
                FlatColumn.date("displaced_on", ItemCost::displacedOn),
                FlatColumn.count("requests", ItemCost::requests),
                FlatColumn.count("exposed_accounts", ItemCost::exposedAccounts),
                FlatColumn.count("leavers", ItemCost::leavers)),
            attributable(fraction)));
  }

  /**
   * The requests that displaced them.
   *
   * @param fraction the fraction of what they cost that is attributable to them
   */
  public static WholeTable<RequestRow> requests(Measured<Estimate> fraction) {
    return new WholeTable<>(
        ChurnTable.DISPLACING_REQUESTS,
        with(
            List.of(
                FlatColumn.text("request_id", RequestRow::requestId),
                FlatColumn.text("deal_id", RequestRow::dealId),
                FlatColumn.text("feature", RequestRow::feature),
                FlatColumn.count("items", RequestRow::items),
                FlatColumn.count("leavers", RequestRow::leavers)),
            attributable(fraction)));
  }

  /** The customers that left: nothing is attributed to a single one. */
  public static WholeTable<LeaverRow> leavers() {
    return new WholeTable<>(
        ChurnTable.CUSTOMERS_THAT_LEFT,
        with(
            List.of(
                FlatColumn.text("roadmap_item_id", LeaverRow::roadmapItemId),
                FlatColumn.text("account_id", LeaverRow::accountId),
                FlatColumn.text("account_name", LeaverRow::accountName),
                FlatColumn.text("segment", LeaverRow::segment),
                FlatColumn.date("waiting_since", LeaverRow::waitingSince),
                FlatColumn.date("exposed_since", LeaverRow::exposedSince),
                FlatColumn.date("churned_at", LeaverRow::churnedAt),
                FlatColumn.text("churn_reason", LeaverRow::churnReason),
                FlatColumn.text("churn_roadmap_item_id", LeaverRow::namedItemId)),
            List.of()));
  }

  private static <R extends CostRow> List<FlatColumn<R>> with(
      List<FlatColumn<R>> own, List<FlatColumn<R>> attributable) {
    List<FlatColumn<R>> columns = new ArrayList<>(own);
    columns.add(FlatColumn.decimal("accounts", CostRow::accounts));
    columns.add(FlatColumn.decimal("arr", CostRow::arr));
    columns.addAll(attributable);
    return columns;
  }

  private static <R extends CostRow> List<FlatColumn<R>> attributable(Measured<Estimate> fraction) {
    List<FlatColumn<R>> columns = new ArrayList<>();
    if (fraction.isMeasured()) {
      Estimate part = fraction.require();
      columns.addAll(
          FlatColumn.estimate(
              "attributable_accounts",
              row -> Measured.of(ChurnRates.times(part, row.accounts().doubleValue()))));
      columns.addAll(
          FlatColumn.estimate(
              "attributable_arr",
              row -> Measured.of(ChurnRates.times(part, row.arr().doubleValue()))));
    }
    return columns;
  }

  /** The names of its columns. */
  public List<String> header() {
    return columns.stream().map(FlatColumn::name).toList();
  }

  /** The cells of a row, as text. */
  public List<String> cells(R row) {
    return columns.stream().map(column -> FlatColumn.say(column.cell().apply(row))).toList();
  }
}
