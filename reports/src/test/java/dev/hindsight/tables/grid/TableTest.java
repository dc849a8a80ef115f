package dev.hindsight.tables.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

  /** A name, and a share that may not have been measured. */
  private record Row(String name, Measured<Estimate> share, Optional<Long> deals) {}

  private static final List<Column<Row>> COLUMNS =
      Column.all(
          List.of(Column.words("Name", 10, Row::name)),
          Column.estimate("Won", Unit.SHARE, Row::share),
          List.of(Column.<Long>count("Deals", 10, deals -> deals).inSome(Row::deals)));

  @Test
  void aRowHasACellForEachColumn() {
    assertThat(cells(new Row("a", Measured.of(new Estimate(0.5, 0.25, 0.75)), Optional.of(7L))))
        .containsExactly(
            Value.text("a"),
            new Value.Quantity(0.5, Unit.SHARE),
            new Value.Quantity(0.25, Unit.SHARE),
            new Value.Quantity(0.75, Unit.SHARE),
            Value.count(7));
  }

  @Test
  void whatIsNotMeasuredSaysWhyInEachOfItsCells() {
    Value why = new Value.NotMeasured("no deals");

    assertThat(cells(new Row("a", Measured.not("no deals"), Optional.empty())))
        .containsExactly(Value.text("a"), why, why, why, Value.EMPTY);
  }

  @Test
  void aColumnOfAPartOfTheRowSaysWhyThePartIsNotMeasured() {
    Column<Measured<Row>> column =
        Column.words("Name", 10, Row::name).inMeasured((Measured<Row> part) -> part);

    assertThat(column.cell().apply(Measured.not("no deals")))
        .isEqualTo(new Value.NotMeasured("no deals"));
  }

  @Test
  void refusesColumnsOfOneName() {
    Column<Row> name = Column.words("Name", 1, Row::name);

    assertThatThrownBy(() -> new Table<>("Deals", "", "", List.of(name, name), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid columns of Deals: [Name, Name]");
  }

  private static List<Value> cells(Row row) {
    return new Table<>("Deals", "", "", COLUMNS, List.of(row)).cells(row);
  }
}
