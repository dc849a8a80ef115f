package dev.hindsight.page;

import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Value;

/** What a cell says. */
final class CellText {

  private CellText() {}

  static String of(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity.unit().say(quantity.value());
    } else if (value instanceof Value.Day day) {
      return Say.day(day.date());
    } else if (value instanceof Value.OfClass ofClass) {
      return ofClass.decisionClass().label();
    } else if (value instanceof Value.Link link) {
      return link.text();
    } else if (value instanceof Value.Text text) {
      return text.text();
    }
    return "not measured";
  }

  /** The limits of an interval, such as "52 to 69"; empty where they are not measured. */
  static String interval(Value lower, Value upper) {
    return lower instanceof Value.Quantity from && upper instanceof Value.Quantity to
        ? number(from) + " to " + number(to)
        : "";
  }

  private static String number(Value.Quantity quantity) {
    return quantity.unit().number(quantity.value());
  }
}
