package dev.hindsight.tables.grid;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;

/** A value and two limits of it, in the cells of a row. */
public record Limited(Value value, Value lower, Value upper) {

  static final Limited NONE = alone(Value.EMPTY);

  /** An estimate and its interval. */
  public static Limited of(Measured<Estimate> estimate, Unit unit) {
    return new Limited(
        Value.number(estimate.map(Estimate::value), unit),
        Value.number(estimate.map(Estimate::lower), unit),
        Value.number(estimate.map(Estimate::upper), unit));
  }

  /** A value that has no limits. */
  public static Limited alone(Value value) {
    return new Limited(value, Value.EMPTY, Value.EMPTY);
  }
}
