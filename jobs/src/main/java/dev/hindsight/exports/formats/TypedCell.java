package dev.hindsight.exports.formats;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.Temporal;
import java.util.Objects;

/** Writes values that a query or a database gives as the contract has them. */
public final class TypedCell {

  private TypedCell() {}

  /** Whether a value is anything but text. */
  public static boolean isTyped(Object value) {
    return value != null && !(value instanceof String);
  }

  /** Why a value is none that a cell can hold; null where it is. */
  public static String problem(Object value) {
    if (value instanceof byte[]) {
      return "Is bytes; let the query give a text";
    }
    if (value instanceof Duration || value instanceof Period) {
      return "Is a time span; let the query give a number of days";
    }
    boolean single =
        value == null
            || value instanceof String
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Date
            || value instanceof Timestamp
            || value instanceof Temporal;
    return single
        ? null
        : "Is a list or a structure, where a single value is wanted; let the query take one out";
  }

  /** The value as text; null for none, and words for what has a {@link #problem}. */
  public static String text(Object value) {
    if (problem(value) != null) {
      return "(no single value)";
    }
    if (value instanceof Float number) {
      return Cells.number(Double.parseDouble(number.toString()));
    }
    if (value instanceof Double number) {
      return Cells.number(number);
    }
    if (value instanceof Date day) {
      return day.toLocalDate().toString();
    }
    if (value instanceof Timestamp moment) {
      return moment.toInstant().toString();
    }
    return value instanceof BigDecimal number
        ? number.toPlainString()
        : Objects.toString(value, null);
  }
}
