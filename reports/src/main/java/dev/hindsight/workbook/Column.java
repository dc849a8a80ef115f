package dev.hindsight.workbook;

import dev.hindsight.findings.Figure;
import dev.hindsight.findings.Unit;
import java.util.List;

/**
 * A column of a table.
 *
 * @param label its header
 * @param width in characters
 */
record Column(String label, int width) {

  /** Wide enough for any number, a header of two lines and "not measured". */
  private static final int NUMBER_WIDTH = 13;

  private static final int COUNT_WIDTH = 11;

  static Column of(Figure figure) {
    return new Column(figure.label(), figure.unit() == Unit.COUNT ? COUNT_WIDTH : NUMBER_WIDTH);
  }

  /** A figure and the limits of its interval. */
  static List<Column> withInterval(Figure figure) {
    return List.of(
        of(figure),
        new Column(figure.label() + ", lower", NUMBER_WIDTH),
        new Column(figure.label() + ", upper", NUMBER_WIDTH));
  }
}
