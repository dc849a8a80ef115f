package dev.hindsight.tables.payoff;

import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.WinRateFigures;
import dev.hindsight.tables.grid.Column;
import java.util.List;

/** What trade-offs come to together: the settled, and beside them the too early so far. */
final class TotalColumns {

  /** What the columns of those that are too early begin with, which others are named like. */
  private static final String SO_FAR = "Too early: ";

  private TotalColumns() {}

  static List<Column<PayOffTable.Totals>> all() {
    return Column.all(
        Column.of(PayOffTable.Totals::settled, counts()),
        Column.ofSome(
            PayOffTable.Totals::tooEarly,
            List.of(Column.count(SO_FAR + "requests", 12, NetTotal::requests))),
        Column.details(
            Column.all(
                Column.ofSome(
                    PayOffTable.Totals::tooEarly,
                    Column.estimate(SO_FAR + "net so far", Unit.MONEY, NetTotal::net)),
                Column.of(PayOffTable.Totals::settled, parts()),
                Column.ofSome(PayOffTable.Totals::tooEarly, earlyParts()))));
  }

  /** How many, how their deals ended, and their net. */
  private static List<Column<NetTotal>> counts() {
    return Column.all(
        List.of(
            Column.count(PayOffFigures.SETTLED, NetTotal::requests),
            Column.count(PayOffFigures.PAID_OFF, NetTotal::paidOff),
            Column.count(PayOffFigures.DID_NOT, NetTotal::didNot)),
        Column.details(
            List.of(
                Column.count("Not measured", 13, NetTotal::notMeasured),
                Column.count("Deals won", 11, total -> total.won().count()),
                Column.count("Deals closed", 11, total -> total.won().of()))),
        List.of(
            Column.of(
                WinRateFigures.WIN_RATE, total -> total.won().estimate().map(Estimate::value)),
            Column.money("Amount at stake", NetTotal::amount)),
        Column.estimate(PayOffFigures.NET, NetTotal::net));
  }

  /** What the net is made up of. */
  private static List<Column<NetTotal>> parts() {
    return Column.all(
        Column.estimate(PayOffFigures.GAIN, NetTotal::gain),
        Column.estimate(PayOffFigures.DISPLACEMENT_COST, NetTotal::displacementCost),
        Column.estimate(PayOffFigures.EFFORT_COST, NetTotal::effortCost),
        Column.estimate(PayOffFigures.FORGONE, NetTotal::forgone));
  }

  private static List<Column<NetTotal>> earlyParts() {
    return List.of(
        Column.measured(
            SO_FAR + "gain so far", Unit.MONEY, total -> total.gain().map(Estimate::value)),
        Column.measured(
            SO_FAR + "displacement cost so far",
            Unit.MONEY,
            total -> total.displacementCost().map(Estimate::value)),
        Column.measured(
            SO_FAR + "forgone so far", Unit.MONEY, total -> total.forgone().map(Estimate::value)));
  }
}
