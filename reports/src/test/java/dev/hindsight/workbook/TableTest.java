package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.findings.Unit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class TableTest {

  private static final List<Column> COLUMNS =
      List.of(Column.ofText("Name", 10), Column.ofNumber("Deals", Unit.COUNT));

  @Test
  void keepsATableThatFits() {
    Table table = table(List.of(row("a"), row("b")));

    assertThat(table.cutTo(2)).isSameAs(table);
  }

  @Test
  void saysHowManyRowsItCuts() {
    Table table = table(List.of(row("a"), row("b"), row("c"), row("d")));

    assertThat(table.cutTo(3).rows())
        .containsExactly(
            row("a"),
            row("b"),
            List.of(
                Value.text("2 more rows do not fit into a sheet; findings.json has them all"),
                Value.EMPTY));
  }

  @Test
  void refusesColumnsOfOneName() {
    assertThatThrownBy(
            () ->
                new Table(
                    "Deals",
                    "",
                    "",
                    List.of(Column.ofText("Name", 1), Column.ofText("Name", 2)),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid columns of Deals: [Name, Name]");
  }

  @Test
  void refusesARaggedRow() {
    assertThatThrownBy(() -> table(List.of(List.of(Value.text("a")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid row of Deals: 1 cells, 2 columns: [Text[text=a]]");
  }

  private static Table table(List<List<Value>> rows) {
    return new Table("Deals", "", "", COLUMNS, rows);
  }

  private static List<Value> row(String name) {
    return List.of(Value.text(name), Value.count(7));
  }
}
