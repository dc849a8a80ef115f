package dev.hindsight.tables.ledgers;

import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What the sheets about churn have in common. */
public final class ChurnTables {

  private ChurnTables() {}

  /**
   * A part of the churn.
   *
   * @param accounts of the customers that left
   * @param arr of their annual recurring revenue
   * @param attributableAccounts of the customers that are more than like ones would have lost
   * @param attributableArr of the annual recurring revenue that goes with them
   */
  record Part(
      BigDecimal accounts,
      BigDecimal arr,
      Measured<Estimate> attributableAccounts,
      Measured<Estimate> attributableArr) {}

  /** What a row's part of the churn comes to. */
  static <R> List<Column<R>> partColumns(String currency, Function<R, Part> part) {
    List<Column<Part>> columns =
        Column.all(
            List.of(
                Column.of(ChurnFigures.PART_ACCOUNTS.of(Part::accounts)),
                Column.money(ChurnFigures.PART_ARR.of(Part::arr), currency)),
            Column.estimate(
                ChurnFigures.PART_ATTRIBUTABLE_ACCOUNTS.measured(Part::attributableAccounts)),
            Column.estimate(ChurnFigures.ATTRIBUTABLE_ARR.measured(Part::attributableArr)));
    return Column.of(part, columns);
  }

  /** How much of a table is there, and where the whole of it is. */
  public static String extent(Costliest<?> table, ChurnTable whole) {
    String shown = Say.count(table.rows().size());
    String all = Say.count(table.total());
    return table.isWhole()
        ? "All rows are here: " + all + "."
        : "Here are the costliest "
            + shown
            + " of "
            + all
            + " rows; all of them are in "
            + whole.file()
            + ", in the folder of this report.";
  }

  /** What the parts are, for a reader who adds them up. */
  static String sums(Churn churn) {
    return "The parts add up to the "
        + Say.count(churn.panel().exposed().left().accounts())
        + " exposed customers that left"
        + (churn.attributable().map(AttributableChurn::fraction).isMeasured()
            ? "; attributable is a part times the attributable fraction."
            : ".");
  }
}
