package dev.hindsight.tables.grid;

import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.ComparisonFigures;
import java.util.List;

/** How long until a comparison can tell, as tables show it. */
public final class DetectableColumns {

  private static final int QUARTER_WIDTH = 20;

  private DetectableColumns() {}

  /** For who asks for more than the key columns: the remark says the same. */
  public static List<Column<Detectable>> all() {
    return Column.details(
        List.of(
            Column.of(ComparisonFigures.SEEN_TODAY),
            Column.cells(
                ComparisonFigures.SEEN_FROM.label(),
                QUARTER_WIDTH,
                each -> quarter(ComparisonFigures.SEEN_FROM.in(each)))));
  }

  private static Value quarter(Measured<String> quarter) {
    return quarter.isMeasured()
        ? Value.text(quarter.require())
        : new Value.NotMeasured(quarter.notMeasured());
  }
}
