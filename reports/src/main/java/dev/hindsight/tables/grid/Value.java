package dev.hindsight.tables.grid;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.time.LocalDate;

/** What one cell holds. Text is text whatever it looks like; a number keeps the unit it is in. */
public sealed interface Value {

  /** Nothing: the column does not apply to the row. */
  Value EMPTY = new Text("");

  /** Text, never a formula. */
  record Text(String text) implements Value {}

  /** A number, shown as its unit says. */
  record Quantity(double value, Unit unit) implements Value {}

  /** A day. */
  record Day(LocalDate date) implements Value {}

  /** A class of deals, which has the same colour here as in the charts. */
  record OfClass(DecisionClass decisionClass) implements Value {}

  /** Text that leads to a row of another table. */
  record Link(String text, Place place) implements Value {}

  /**
   * A row to go to.
   *
   * @param table the table's name
   * @param row counted from zero
   */
  record Place(String table, int row) {}

  /** A number that is not there: the cell shows "not measured" and holds the reason. */
  record NotMeasured(String reason) implements Value {

    public String sentence() {
      return "not measured: " + reason;
    }
  }

  /** Text; null is nothing. */
  static Value text(String text) {
    return text == null ? EMPTY : new Text(text);
  }

  static Value count(long count) {
    return new Quantity((double) count, Unit.COUNT);
  }

  /** A day; null is nothing. */
  static Value day(LocalDate date) {
    return date == null ? EMPTY : new Day(date);
  }

  static Value number(Measured<Double> number, Unit unit) {
    return number.isMeasured()
        ? new Quantity(number.require(), unit)
        : new NotMeasured(number.notMeasured());
  }
}
