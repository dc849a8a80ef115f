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
    return List.of(
        of(figure),
        ofNumber(figure.label() + ", lower", figure.unit()),
        ofNumber(figure.label() + ", upper", figure.unit()));
  }
}
