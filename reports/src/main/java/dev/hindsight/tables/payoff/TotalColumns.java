package dev.hindsight.tables.payoff;

import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Words;
import java.util.List;

/** What trade-offs come to together: the settled, and beside them the too early so far. */
final class TotalColumns {

  private TotalColumns() {}

  static List<Column<PayOffTable.Totals>> all() {
    return Column.all(
        Column.of(PayOffTable.Totals::settled, counts()),
        Column.ofSome(
            PayOffTable.Totals::tooEarly,
            List.of(
                Column.count(
                    PayOffFigures.TOO_EARLY.label() + ": requests", 12, NetTotal::requests))),
        Column.details(
            Column.all(
                Column.ofSome(
                    PayOffTable.Totals::tooEarly, Column.estimate(soFar(PayOffFigures.NET))),
                Column.of(PayOffTable.Totals::settled, parts()),
                Column.ofSome(PayOffTable.Totals::tooEarly, earlyParts()))));
  }

  /** How many, how their deals ended, and their net. */
  private static List<Column<NetTotal>> counts() {
    return Column.all(
        List.of(
            Column.of(PayOffFigures.SETTLED),
            Column.of(PayOffFigures.PAID_OFF),
            Column.of(PayOffFigures.DID_NOT)),
        Column.details(
            List.of(
                Column.of(PayOffFigures.NOT_MEASURED),
                Column.count("Deals won", 11, total -> total.won().count()),
                Column.count("Deals closed", 11, total -> total.won().of()))),
        List.of(Column.of(PayOffFigures.DEALS_WON), Column.of(PayOffFigures.AMOUNT)),
        Column.estimate(PayOffFigures.NET));
  }

  /** What the net is made up of. */
  private static List<Column<NetTotal>> parts() {
    return Column.all(
        Column.estimate(PayOffFigures.GAIN),
        Column.estimate(PayOffFigures.DISPLACEMENT_COST),
        Column.estimate(PayOffFigures.EFFORT_COST),
        Column.estimate(PayOffFigures.FORGONE));
  }

  private static List<Column<NetTotal>> earlyParts() {
    return List.of(
        Column.of(soFar(PayOffFigures.GAIN)),
        Column.of(soFar(PayOffFigures.DISPLACEMENT_COST)),
        Column.of(soFar(PayOffFigures.FORGONE)));
  }

  private static <V> Figure<NetTotal, V> soFar(Figure<NetTotal, V> figure) {
    return figure.called(
        PayOffFigures.TOO_EARLY.label() + ": " + Words.inSentence(figure.label()) + " so far");
  }
}
