package dev.hindsight.workbook;

import dev.hindsight.findings.Figure;
import dev.hindsight.findings.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * A column of a table.
 *
 * @param label its header
 * @param width in characters
 * @param unit what most of its values are in
 */
record Column(String label, int width, Unit unit) {

  /** Wide enough for any number and for "not measured". */
  private static final int NUMBER_WIDTH = 14;

  /** A column of words. */
  static Column ofText(String label, int width) {
    return new Column(label, width, Unit.TEXT);
  }

  static Column of(Figure figure) {
    return ofNumber(figure.label(), figure.unit());
  }

  /** A column of numbers, wide enough for the longest word of its header and a filter's button. */
  static Column ofNumber(String label, Unit unit) {
    int longest = Arrays.stream(label.split("[ -]")).mapToInt(String::length).max().orElse(0);
    return new Column(label, Math.max(NUMBER_WIDTH, longest + 5), unit);
  }

  /** A figure and the limits of its interval. */
  static List<Column> withInterval(Figure figure) {
    return withInterval(figure.label(), figure.unit());
  }

  /** The same for one of several figures that share the columns. */
  static List<Column> withInterval(String label, Unit unit) {
    return List.of(
        ofNumber(label, unit),
        ofNumber(label + ", lower", unit),
        ofNumber(label + ", upper", unit));
  }
}
