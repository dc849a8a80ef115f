package dev.hindsight.workbook;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.NetTotal;
import dev.hindsight.findings.PayOffFigures;
import dev.hindsight.findings.PayOffLevel;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.WinRateFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What trade-offs come to together as cells: the settled, and beside them the too early so far. */
final class TotalCells {

  /** What the columns of those that are too early begin with, which others are named like. */
  private static final String SO_FAR = "Too early: ";

  /** Of them, those about what is too early: how many and their net, and what it is made up of. */
  private static final int EARLY = 4;

  private static final int EARLY_PARTS = 3;

  private TotalCells() {}

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(PayOffFigures.SETTLED));
    columns.add(Column.of(PayOffFigures.PAID_OFF));
    columns.add(Column.of(PayOffFigures.DID_NOT));
    columns.add(new Column("Not measured", 13, Unit.COUNT));
    columns.add(new Column("Deals won", 11, Unit.COUNT));
    columns.add(new Column("Deals closed", 11, Unit.COUNT));
    columns.add(Column.of(WinRateFigures.WIN_RATE));
    columns.add(new Column("Amount at stake", 14, Unit.MONEY));
    columns.addAll(Column.withInterval(PayOffFigures.NET));
    columns.add(new Column(SO_FAR + "requests", 12, Unit.COUNT));
    columns.addAll(Column.withInterval(SO_FAR + "net so far", Unit.MONEY));
    columns.addAll(Column.withInterval(PayOffFigures.GAIN));
    columns.addAll(Column.withInterval(PayOffFigures.DISPLACEMENT_COST));
    columns.addAll(Column.withInterval(PayOffFigures.EFFORT_COST));
    columns.addAll(Column.withInterval(PayOffFigures.FORGONE));
    columns.add(Column.ofNumber(SO_FAR + "gain so far", Unit.MONEY));
    columns.add(Column.ofNumber(SO_FAR + "displacement cost so far", Unit.MONEY));
    columns.add(Column.ofNumber(SO_FAR + "forgone so far", Unit.MONEY));
    return columns;
  }

  /** The settled and those that are too early. */
  static List<Value> of(PayOffLevel level) {
    NetTotal early = level.tooEarly();
    List<Value> cells = new ArrayList<>(counts(level.settled()));
    cells.add(Value.count(early.requests()));
    cells.addAll(Value.estimate(early.net(), Unit.MONEY));
    cells.addAll(parts(level.settled()));
    cells.add(soFar(early.gain()));
    cells.add(soFar(early.displacementCost()));
    cells.add(soFar(early.forgone()));
    return cells;
  }

  private static Value soFar(Measured<Estimate> figure) {
    return Value.number(figure.map(Estimate::value), Unit.MONEY);
  }

  /** Where nothing is known of those that are too early. */
  static List<Value> ofSettled(NetTotal settled) {
    List<Value> cells = new ArrayList<>(counts(settled));
    cells.addAll(Collections.nCopies(EARLY, Value.EMPTY));
    cells.addAll(parts(settled));
    cells.addAll(Collections.nCopies(EARLY_PARTS, Value.EMPTY));
    return cells;
  }

  /** How many, how their deals ended, and their net. */
  private static List<Value> counts(NetTotal total) {
    List<Value> values = new ArrayList<>();
    values.add(Value.count(total.requests()));
    values.add(Value.count(total.paidOff()));
    values.add(Value.count(total.didNot()));
    values.add(Value.count(total.notMeasured()));
    values.add(Value.count(total.won().count()));
    values.add(Value.count(total.won().of()));
    values.add(
        Value.number(total.won().estimate().map(Estimate::value), WinRateFigures.WIN_RATE.unit()));
    values.add(Value.money(total.amount()));
    values.addAll(Value.estimate(total.net(), PayOffFigures.NET.unit()));
    return values;
  }

  /** What the net is made up of. */
  private static List<Value> parts(NetTotal total) {
    return Stream.of(total.gain(), total.displacementCost(), total.effortCost(), total.forgone())
        .flatMap(figure -> Value.estimate(figure, Unit.MONEY).stream())
        .toList();
  }
}
