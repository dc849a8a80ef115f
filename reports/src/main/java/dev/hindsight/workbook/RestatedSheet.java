package dev.hindsight.workbook;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;

/** Figures of an earlier report that today's exports no longer give, and what differs in them. */
final class RestatedSheet {

  static final String NAME = "Restated";

  private RestatedSheet() {}

  static Table of(Restated restated) {
    List<List<Value>> rows = new ArrayList<>();
    restated.figures().forEach(figure -> rows.add(row(figure)));
    restated.verdicts().forEach(verdict -> rows.add(row(verdict)));
    restated.causes().forEach(cause -> rows.add(row(cause)));
    return new Table(
        NAME,
        "Which published figures are no longer what the exports give?",
        restated.sentence(),
        columns(),
        ChurnTables.orNone(rows, columns().size()));
  }

  private static List<Column> columns() {
    return List.of(
        Column.ofText("Section", 20),
        Column.ofText("Figure or cause", 60),
        Column.ofNumber("Published", Unit.DECIMAL),
        Column.ofNumber("Today", Unit.DECIMAL),
        Column.ofNumber("Difference", Unit.DECIMAL),
        new Column("Deals or requests", 12, Unit.COUNT),
        Column.ofText("Such as", 44));
  }

  private static List<Value> row(Restated.RestatedFigure figure) {
    Measured<Double> difference =
        figure.published().flatMap(before -> figure.today().map(now -> now - before));
    return List.of(
        Value.text(figure.section()),
        Value.text(figure.name()),
        Value.number(figure.published(), figure.unit()),
        Value.number(figure.today(), figure.unit()),
        difference.isMeasured()
            ? new Value.Quantity(difference.require(), figure.unit())
            : Value.EMPTY,
        Value.EMPTY,
        Value.EMPTY);
  }

  private static List<Value> row(Restated.RestatedVerdict verdict) {
    return List.of(
        Value.text(verdict.section()),
        Value.text(verdict.name()),
        Value.text(verdict.published()),
        Value.text(verdict.today()),
        Value.EMPTY,
        Value.EMPTY,
        Value.EMPTY);
  }

  private static List<Value> row(Restated.Cause cause) {
    return List.of(
        Value.text("Cause"),
        Value.text(cause.what()),
        Value.EMPTY,
        Value.EMPTY,
        Value.EMPTY,
        cause.deals() == 0 ? Value.EMPTY : Value.count(cause.deals()),
        Value.text(String.join(", ", cause.examples())));
  }
}
