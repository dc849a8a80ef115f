package dev.hindsight.tables.winrates;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.winrates.TimeFigures;
import dev.hindsight.findings.winrates.WinsAfterDecision;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.List;

/** How soon deals are won after their first decision. */
public final class TimeToWinTable {

  private TimeToWinTable() {}

  /** A decision, and what was won so many days after it. */
  private record Row(WinsAfterDecision decided, WinsAfterDecision.Within within) {}

  /** Of findings that have measured decisions. */
  public static Table<?> of(Findings findings) {
    return new Table<>(
        "Time to win",
        "How soon are deals won after their first decision?",
        Words.window("Deals first decided", findings.period())
            + ". The whole curves are in findings.json.",
        columns(),
        rows(findings.winRates().winsAfterDecision().require()));
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(
            Column.cells(
                "First decision", 18, row -> new Value.OfClass(row.decided().decisionClass())),
            Column.count("Deals", 12, row -> row.decided().deals()),
            Column.count("Days since decision", 14, row -> row.within().days())),
        Column.of(Row::within, Column.estimate(TimeFigures.WON_WITHIN)),
        List.of(Column.words("Remark", 50, row -> Words.reason(row.within().won()))));
  }

  private static List<Row> rows(List<WinsAfterDecision> wins) {
    return wins.stream()
        .flatMap(each -> each.within().stream().map(within -> new Row(each, within)))
        .toList();
  }
}
