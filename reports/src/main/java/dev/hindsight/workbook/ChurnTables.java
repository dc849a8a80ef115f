package dev.hindsight.workbook;

import dev.hindsight.findings.AttributableChurn;
import dev.hindsight.findings.Churn;
import dev.hindsight.findings.ChurnFigures;
import dev.hindsight.findings.ChurnTable;
import dev.hindsight.findings.Costliest;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the sheets about churn have in common. */
final class ChurnTables {

  private ChurnTables() {}

  /** The sheets about churn; only the first where churn was not measured. */
  static List<Table> of(Findings findings) {
    List<Table> tables = new ArrayList<>(List.of(ChurnSheet.of(findings)));
    if (findings.churn().isMeasured()) {
      Churn churn = findings.churn().require();
      String currency = findings.parameters().reportingCurrency();
      TradeOffPlaces places = TradeOffPlaces.in(findings);
      tables.add(DisplacedItemsSheet.of(churn, places, currency));
      tables.add(DisplacingRequestsSheet.of(churn, places, currency));
      tables.add(CustomersThatLeftSheet.of(churn, currency));
    }
    return tables;
  }

  /** What a row's part of the churn comes to. */
  static List<Column> partColumns(String currency) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofNumber("Its part of them", Unit.RATIO));
    columns.add(Column.ofNumber("Its part of ARR, " + currency, Unit.MONEY));
    columns.addAll(Column.withInterval(ChurnFigures.ATTRIBUTABLE_ACCOUNTS));
    columns.addAll(Column.withInterval(ChurnFigures.ATTRIBUTABLE_ARR));
    return columns;
  }

  /** The cells of these columns. */
  static List<Value> parts(
      BigDecimal accounts,
      BigDecimal arr,
      Measured<Estimate> attributableAccounts,
      Measured<Estimate> attributableArr) {
    List<Value> parts = new ArrayList<>();
    parts.add(new Value.Quantity(accounts.doubleValue(), Unit.RATIO));
    parts.add(Value.money(arr));
    parts.addAll(Value.estimate(attributableAccounts, Unit.RATIO));
    parts.addAll(Value.estimate(attributableArr, ChurnFigures.ATTRIBUTABLE_ARR.unit()));
    return parts;
  }

  /** How much of a table is there, and where the whole of it is. */
  static String extent(Costliest<?> table, ChurnTable whole) {
    String shown = Unit.COUNT.say((double) table.rows().size());
    String all = Unit.COUNT.say((double) table.total());
    return table.isWhole()
        ? "All rows are here: " + all + "."
        : "Here are the costliest "
            + shown
            + " of "
            + all
            + " rows; all of them are in "
            + whole.file()
            + ", beside this workbook.";
  }

  /** What the parts are, for a reader who adds them up. */
  static String sums(Churn churn) {
    return "The parts add up to the "
        + Unit.COUNT.say((double) churn.panel().exposed().left().accounts())
        + " exposed customers that left"
        + (churn.attributable().map(AttributableChurn::fraction).isMeasured()
            ? "; attributable is a part times the attributable fraction."
            : ".");
  }

  /** A spreadsheet's table has at least one row. */
  static List<List<Value>> orNone(List<List<Value>> rows, int columns) {
    if (!rows.isEmpty()) {
      return rows;
    }
    List<Value> none = new ArrayList<>(Collections.nCopies(columns, Value.EMPTY));
    none.set(0, Value.text("None"));
    return List.of(none);
  }
}
