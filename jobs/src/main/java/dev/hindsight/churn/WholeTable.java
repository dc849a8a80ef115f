package dev.hindsight.churn;

import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.CostRow;
import dev.hindsight.history.ItemCost;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table that findings hold the costliest rows of, as it is written whole beside the workbook.
 * Numbers never have an exponent; a cell is empty for nothing.
 *
 * @param table which one
 * @param header the names of its columns
 * @param cells the cells of a row, as text
 * @param <R> its rows, which {@link CostliestFirst} orders
 */
public record WholeTable<R extends CostRow>(ChurnTable table, List<String> header, Cells<R> cells) {

  /** Tells the cells of a row, on whatever machine it is. */
  public interface Cells<R> extends Function<R, List<String>>, Serializable {}

  private static final List<String> PARTS = List.of("accounts", "arr");

  public WholeTable {
    header = List.copyOf(header);
  }

  /**
   * The displaced items.
   *
   * @param fraction the fraction of what they cost that is attributable to them
   */
  public static WholeTable<ItemCost> items(Measured<Estimate> fraction) {
    return new WholeTable<>(
        ChurnTable.DISPLACED_ITEMS,
        header(
            fraction,
            "roadmap_item_id",
            "title",
            "displaced_on",
            "requests",
            "exposed_accounts",
            "leavers"),
        row ->
            cells(
                fraction,
                row,
                row.roadmapItemId(),
                row.title(),
                row.displacedOn(),
                row.requests(),
                row.exposedAccounts(),
                row.leavers()));
  }

  /**
   * The requests that displaced them.
   *
   * @param fraction the fraction of what they cost that is attributable to them
   */
  public static WholeTable<RequestRow> requests(Measured<Estimate> fraction) {
    return new WholeTable<>(
        ChurnTable.DISPLACING_REQUESTS,
        header(fraction, "request_id", "deal_id", "feature", "items", "leavers"),
        row ->
            cells(
                fraction,
                row,
                row.requestId(),
                row.dealId(),
                row.feature(),
                row.items(),
                row.leavers()));
  }

  /** The customers that left. */
  public static WholeTable<LeaverRow> leavers() {
    Measured<Estimate> none = Measured.not("nothing is attributed to a single customer");
    return new WholeTable<>(
        ChurnTable.CUSTOMERS_THAT_LEFT,
        header(
            none,
            "roadmap_item_id",
            "account_id",
            "account_name",
            "segment",
            "waiting_since",
            "exposed_since",
            "churned_at",
            "churn_reason",
            "churn_roadmap_item_id"),
        row ->
            cells(
                none,
                row,
                row.roadmapItemId(),
                row.accountId(),
                row.accountName(),
                row.segment(),
                row.waitingSince(),
                row.exposedSince(),
                row.churnedAt(),
                row.churnReason(),
                row.namedItemId()));
  }

  private static List<String> header(Measured<Estimate> fraction, String... own) {
    List<String> header = new ArrayList<>(List.of(own));
    header.addAll(PARTS);
    if (fraction.isMeasured()) {
      for (String part : PARTS) {
        String name = "attributable_" + part;
        header.addAll(List.of(name, name + "_lower", name + "_upper"));
      }
    }
    return header;
  }

  private static List<String> cells(Measured<Estimate> fraction, CostRow row, Object... own) {
    List<String> cells = new ArrayList<>();
    for (Object cell : own) {
      cells.add(cell == null ? "" : cell.toString());
    }
    cells.add(row.accounts().toPlainString());
    cells.add(row.arr().toPlainString());
    if (fraction.isMeasured()) {
      Stream.of(row.accounts(), row.arr())
          .map(part -> ChurnRates.times(fraction.require(), part.doubleValue()))
          .flatMap(each -> Stream.of(each.value(), each.lower(), each.upper()))
          .forEach(number -> cells.add(BigDecimal.valueOf(number).toPlainString()));
    }
    return cells;
  }
}
