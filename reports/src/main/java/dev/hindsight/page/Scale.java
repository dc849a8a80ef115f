package dev.hindsight.page;

import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Value;
import java.util.List;

/** One scale for the interval bars of a column, and the bars drawn on it. */
final class Scale {

  private static final double WIDTH = 90;
  private static final double EDGE = 3;

  private final double from;
  private final double to;

  private Scale(double from, double to) {
    this.from = from;
    this.to = to;
  }

  /** A scale that holds all values; shares stand on that from 0 to 1, differences hold 0. */
  static Scale of(Unit unit, List<Value> values) {
    double from = unit == Unit.RATIO ? 1 : 0;
    double to = unit == Unit.SHARE || unit == Unit.FINE_SHARE ? 1 : from;
    for (Value value : values) {
      if (value instanceof Value.Quantity quantity && quantity.unit() == unit) {
        from = Math.min(from, quantity.value());
        to = Math.max(to, quantity.value());
      }
    }
    return new Scale(from, to);
  }

  /** The interval as a bar, and the value as a stroke across it. */
  String bar(double value, double lower, double upper) {
    if (to <= from) {
      return "";
    }
    String zero = from < 0 ? "<path d=\"M%s 0V12\"/>".formatted(at(0)) : "";
    return "<svg><path d=\"M%s 6H%sM%s 1V11\"/>%s</svg>"
        .formatted(at(lower), at(upper), at(value), zero);
  }

  private String at(double value) {
    double x = EDGE + WIDTH * (value - from) / (to - from);
    return Long.toString(Math.round(x));
  }
}
