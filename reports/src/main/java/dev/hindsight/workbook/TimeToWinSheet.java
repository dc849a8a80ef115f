package dev.hindsight.workbook;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.WinRateFigures;
import dev.hindsight.findings.WinsAfterDecision;
import java.util.ArrayList;
import java.util.List;

/** How soon deals are won after their first decision. */
final class TimeToWinSheet {

  private TimeToWinSheet() {}

  static Table of(Findings findings) {
    return new Table(
        "Time to win",
        "How soon are deals won after their first decision?",
        "Deals first decided from "
            + Words.day(findings.period().windowStart())
            + " to "
            + Words.day(findings.period().windowEnd())
            + ", as of "
            + Words.day(findings.period().asOf())
            + ". The whole curves are in findings.json.",
        columns(),
        rows(findings.winRates().winsAfterDecision()));
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("First decision", 18));
    columns.add(new Column("Deals", 12, Unit.COUNT));
    columns.add(new Column("Days since decision", 14, Unit.COUNT));
    columns.addAll(Column.withInterval(WinRateFigures.WON_WITHIN));
    columns.add(Column.ofText("Remark", 50));
    return columns;
  }

  private static List<List<Value>> rows(Measured<List<WinsAfterDecision>> wins) {
    List<List<Value>> rows = new ArrayList<>();
    if (!wins.isMeasured()) {
      Measured<Estimate> none = Measured.not(wins.notMeasured());
      Value reason = new Value.NotMeasured(wins.notMeasured());
      rows.add(row(Value.text("Each decision"), reason, 90, none));
      rows.add(row(Value.text("Each decision"), reason, 180, none));
      return rows;
    }
    for (WinsAfterDecision each : wins.require()) {
      Value decision = new Value.OfClass(each.decisionClass());
      rows.add(row(decision, Value.count(each.deals()), 90, each.within90()));
      rows.add(row(decision, Value.count(each.deals()), 180, each.within180()));
    }
    return rows;
  }

  private static List<Value> row(Value decision, Value deals, int days, Measured<Estimate> won) {
    List<Value> row = new ArrayList<>();
    row.add(decision);
    row.add(deals);
    row.add(new Value.Quantity(days, Unit.COUNT));
    row.addAll(Value.estimate(won, WinRateFigures.WON_WITHIN.unit()));
    row.add(
        Value.text(won.isMeasured() ? "" : Words.sentence("not measured: " + won.notMeasured())));
    return row;
  }
}
