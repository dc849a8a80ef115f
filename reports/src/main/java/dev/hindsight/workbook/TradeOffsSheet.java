package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Ledger;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.PayOffFigures;
import dev.hindsight.findings.TradeOff;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The ledger: every decided request, what was asked, answered, displaced, and what it came to. */
final class TradeOffsSheet {

  static final String NAME = "Trade-offs";

  private TradeOffsSheet() {}

  static LongTable of(Findings findings, PayOff payOff) {
    List<Column> columns = columns();
    Table head =
        new Table(
            NAME,
            "What became of each trade-off?",
            extent(payOff.ledger())
                + " Money in "
                + findings.parameters().reportingCurrency()
                + ". One decision is an anecdote: it stands beside what like requests came to.",
            columns,
            List.of());
    List<TradeOff> rows = payOff.ledger().rows();
    if (rows.isEmpty()) {
      return new LongTable(head, 1, i -> none(columns.size()));
    }
    TradeOffRow row = new TradeOffRow(TradeOffPlaces.in(findings), payOff.like());
    return new LongTable(head, rows.size(), i -> row.of(rows.get(i)));
  }

  /** How much of the ledger is there, and where the whole of it is. */
  static String extent(Ledger ledger) {
    String shown = Unit.COUNT.say((double) ledger.rows().size());
    String all = Unit.COUNT.say((double) ledger.total());
    return ledger.isWhole()
        ? "All decided requests of the last twelve quarters are here: " + all + "."
        : "Here are "
            + shown
            + " of "
            + all
            + " decided requests, those decided last; all of them are in "
            + Ledger.CSV
            + " and "
            + Ledger.PARQUET
            + ", beside this workbook.";
  }

  private static List<Value> none(int columns) {
    List<Value> none = new ArrayList<>(Collections.nCopies(columns, Value.EMPTY));
    none.set(0, Value.text("None"));
    return none;
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(asked());
    columns.addAll(answered());
    columns.addAll(cameTo());
    columns.addAll(displaced());
    columns.addAll(promised());
    columns.addAll(alike());
    return columns;
  }

  private static List<Column> asked() {
    return List.of(
        Column.ofText("Request", 14),
        Column.ofText("Asked for", 38),
        Column.ofText("Account", 14),
        Column.ofText("Account name", 24),
        Column.ofText("Deal", 14),
        Column.ofText("Product manager", 18),
        Column.ofText("Sales team", 25),
        Column.ofText("Sales rep", 23),
        new Column("Asked on", 13, Unit.DATE));
  }

  private static List<Column> answered() {
    return List.of(
        Column.ofText("Decided in", 12),
        new Column("First decided on", 13, Unit.DATE),
        Column.ofText("Answer", 14),
        Column.ofText("Kind of alternative", 23),
        Column.ofText("Earlier answers", 26),
        Column.ofText("Decided by", 16),
        Column.ofText("Reason given", 28),
        Column.ofText("Deal stands", 14),
        new Column("Closed on", 13, Unit.DATE));
  }

  private static List<Column> cameTo() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Verdict", 14));
    columns.add(Column.ofText("Why", 36));
    columns.addAll(Column.withInterval(PayOffFigures.NET));
    columns.add(new Column("Size of the deal", 13, Unit.MONEY));
    columns.add(Column.of(PayOffFigures.SHARE));
    columns.add(Column.of(PayOffFigures.LIKELY));
    columns.addAll(Column.withInterval(PayOffFigures.GAIN));
    columns.addAll(Column.withInterval(PayOffFigures.DISPLACEMENT_COST));
    columns.add(new Column("Effort, days", 11, Unit.DECIMAL));
    columns.add(Column.of(PayOffFigures.EFFORT_COST));
    return columns;
  }

  private static List<Column> displaced() {
    return List.of(
        Column.ofText("Displaced", 34),
        new Column("Waits still exposed", 13, Unit.COUNT),
        new Column("ARR lost while displaced", 14, Unit.MONEY));
  }

  private static List<Column> promised() {
    return List.of(
        Column.ofText("Promise", 19),
        new Column("Promised for", 13, Unit.DATE),
        new Column("Delivered on", 13, Unit.DATE));
  }

  private static List<Column> alike() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Segment", 16));
    columns.add(Column.ofText("Region", 14));
    columns.add(Column.ofText("Deal type", 15));
    columns.add(Column.ofText("Size band", 11));
    columns.add(Column.ofText("Strategic fit", 15));
    columns.add(new Column("Other prospects", 13, Unit.COUNT));
    columns.add(new Column("Like it: settled", 11, Unit.COUNT));
    columns.add(new Column("Like it: paid off", 11, Unit.COUNT));
    columns.addAll(Column.withInterval("Like it: net", PayOffFigures.NET.unit()));
    return columns;
  }
}
