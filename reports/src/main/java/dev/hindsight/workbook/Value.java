package dev.hindsight.workbook;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What one cell holds. Text is text whatever it looks like; a number keeps the unit it is in. */
sealed interface Value {

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

  /** Text that leads to a cell of another sheet. */
  record Link(String text, Place place) implements Value {}

  /**
   * A cell to go to.
   *
   * @param sheet the sheet's name
   * @param row counted from zero, the sheet's title being the first
   */
  record Place(String sheet, int row) {}

  /** A number that is not there: the cell shows "not measured" and holds the reason. */
  record NotMeasured(String reason) implements Value {

    String sentence() {
      return "not measured: " + reason;
    }
  }

  static Value text(String text) {
    return new Text(text);
  }

  static Value count(long count) {
    return new Quantity((double) count, Unit.COUNT);
  }

  static Value money(Measured<BigDecimal> amount) {
    return number(amount.map(BigDecimal::doubleValue), Unit.MONEY);
  }

  static Value money(BigDecimal amount) {
    return new Quantity(amount.doubleValue(), Unit.MONEY);
  }

  static Value number(Measured<Double> number, Unit unit) {
    return number.isMeasured()
        ? new Quantity(number.require(), unit)
        : new NotMeasured(number.notMeasured());
  }

  /** An estimate and the limits of its interval, as three cells. */
  static List<Value> estimate(Measured<Estimate> estimate, Unit unit) {
    return List.of(
        number(estimate.map(Estimate::value), unit),
        number(estimate.map(Estimate::lower), unit),
        number(estimate.map(Estimate::upper), unit));
  }

  /** The limits of an estimate's interval alone, as two cells. */
  static List<Value> limits(Measured<Estimate> estimate, Unit unit) {
    return estimate(estimate, unit).subList(1, 3);
  }
}
