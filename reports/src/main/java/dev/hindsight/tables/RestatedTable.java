package dev.hindsight.tables;

import dev.hindsight.findings.Restated;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import java.util.stream.Stream;

/** Figures of an earlier report that today's exports no longer give, and what differs in them. */
final class RestatedTable {

  static final String NAME = "Restated";

  private RestatedTable() {}

  /** A figure, a verdict or a cause. */
  private record Row(
      String section,
      String name,
      Value published,
      Value today,
      Value difference,
      Value concerned,
      String examples) {

    static Row of(Restated.RestatedFigure figure) {
      Measured<Double> difference =
          figure.published().flatMap(before -> figure.today().map(now -> now - before));
      return new Row(
          figure.section(),
          figure.name(),
          Value.number(figure.published(), figure.unit()),
          Value.number(figure.today(), figure.unit()),
          difference.isMeasured() ? Value.number(difference, figure.unit()) : Value.EMPTY,
          Value.EMPTY,
          "");
    }

    static Row of(Restated.RestatedVerdict verdict) {
      return new Row(
          verdict.section(),
          verdict.name(),
          Value.text(verdict.published()),
          Value.text(verdict.today()),
          Value.EMPTY,
          Value.EMPTY,
          "");
    }

    static Row of(Restated.Cause cause) {
      return new Row(
          "Cause",
          cause.what(),
          Value.EMPTY,
          Value.EMPTY,
          Value.EMPTY,
          cause.deals() == 0 ? Value.EMPTY : Value.count(cause.deals()),
          String.join(", ", cause.examples()));
    }
  }

  static Table<?> of(Restated restated) {
    return new Table<>(
        NAME,
        "Which published figures are no longer what the exports give?",
        restated.sentence(),
        columns(),
        Stream.of(
                restated.figures().stream().map(Row::of),
                restated.verdicts().stream().map(Row::of),
                restated.causes().stream().map(Row::of))
            .flatMap(rows -> rows)
            .toList());
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.words("Section", 20, Row::section),
        Column.words("Figure or cause", 60, Row::name),
        Column.of("Published", Unit.DECIMAL, Row::published),
        Column.of("Today", Unit.DECIMAL, Row::today),
        Column.of("Difference", Unit.DECIMAL, Row::difference),
        new Column<>("Deals or requests", 12, Unit.COUNT, Row::concerned),
        Column.words("Such as", 44, Row::examples));
  }
}
