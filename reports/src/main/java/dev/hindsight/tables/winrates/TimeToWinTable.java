package dev.hindsight.tables.winrates;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.WinRateFigures;
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
  private record Row(Value decision, Value deals, int days, Measured<Estimate> won) {}

  /** Of findings that have measured decisions. */
  public static Table<?> of(Findings findings) {
    return new Table<>(
        "Time to win",
        "How soon are deals won after their first decision?",
        "Deals first decided from "
            + Say.period(findings.period().windowStart(), findings.period().windowEnd())
            + ", as of "
            + Say.day(findings.period().asOf())
            + ". The whole curves are in findings.json.",
        columns(),
        rows(findings.winRates().winsAfterDecision().require()));
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(
            Column.cells("First decision", 18, Row::decision),
            new Column<>("Deals", 12, Unit.COUNT, Row::deals),
            Column.count("Days since decision", 14, Row::days)),
        Column.estimate(WinRateFigures.WON_WITHIN, Row::won),
        List.of(Column.words("Remark", 50, row -> Words.reason(row.won()))));
  }

  private static List<Row> rows(List<WinsAfterDecision> wins) {
    return wins.stream()
        .flatMap(
            each ->
                rows(
                    new Value.OfClass(each.decisionClass()),
                    Value.count(each.deals()),
                    each.within90(),
                    each.within180())
                    .stream())
        .toList();
  }

  private static List<Row> rows(
      Value decision, Value deals, Measured<Estimate> within90, Measured<Estimate> within180) {
    return List.of(
        new Row(decision, deals, 90, within90), new Row(decision, deals, 180, within180));
  }
}
