package dev.hindsight.tables.grid;

import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.winrates.ComparisonFigures;
import java.util.List;

/** What would overturn a clear difference, as tables show it. */
public final class SensitivityColumns {

  private SensitivityColumns() {}

  /** For who asks for more than the key columns: the remark says the same. */
  public static List<Column<Sensitivity>> all() {
    return Column.details(
        Column.all(
            List.of(
                Column.of(ComparisonFigures.E_VALUE),
                Column.of(ComparisonFigures.E_VALUE_OF_LIMIT)),
            Column.ofMeasured(
                Sensitivity::strongest,
                List.of(
                    Column.of(ComparisonFigures.WITHOUT_STRONGEST),
                    Column.of(ComparisonFigures.STRENGTH)))));
  }
}
