package dev.hindsight.tables.grid;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a table that is written whole, for programs to read: CSV and Parquet are made from
 * it. A figure that is not measured is nothing.
 *
 * @param name its name, in snake case
 * @param type what its cells are
 * @param cell the cell of a row, on whatever machine it is; null for nothing
 * @param <R> what a row is about
 */
public record FlatColumn<R>(String name, Type type, Cell<R, ?> cell) implements Serializable {

  /** What the cells of a column are. */
  public enum Type {
    /** {@link String}. */
    TEXT,
    /** {@link LocalDate}. */
    DATE,
    /** {@link Long}. */
    COUNT,
    /** {@link Double}. */
    NUMBER,
    /** {@link BigDecimal}, in Parquet of four decimals. */
    DECIMAL
  }

  /** Tells the cell of a row. */
  public interface Cell<R, V> extends Function<R, V>, Serializable {}

  public static <R> FlatColumn<R> text(String name, Cell<R, String> cell) {
    return new FlatColumn<>(name, Type.TEXT, cell);
  }

  public static <R> FlatColumn<R> date(String name, Cell<R, LocalDate> cell) {
    return new FlatColumn<>(name, Type.DATE, cell);
  }

  public static <R> FlatColumn<R> count(String name, Cell<R, Long> cell) {
    return new FlatColumn<>(name, Type.COUNT, cell);
  }

  public static <R> FlatColumn<R> number(String name, Cell<R, Double> cell) {
    return new FlatColumn<>(name, Type.NUMBER, cell);
  }

  public static <R> FlatColumn<R> decimal(String name, Cell<R, BigDecimal> cell) {
    return new FlatColumn<>(name, Type.DECIMAL, cell);
  }

  /** The value of a figure alone. */
  public static <R> FlatColumn<R> value(String name, Cell<R, Measured<Estimate>> figure) {
    return number(name, row -> part(figure.apply(row), Estimate::value));
  }

  /** The value of a figure, and the limits of its interval. */
  public static <R> List<FlatColumn<R>> estimate(String name, Cell<R, Measured<Estimate>> figure) {
    return List.of(
        value(name, figure),
        number(name + "_lower", row -> part(figure.apply(row), Estimate::lower)),
        number(name + "_upper", row -> part(figure.apply(row), Estimate::upper)));
  }

  private static Double part(Measured<Estimate> figure, Function<Estimate, Double> part) {
    return figure.isMeasured() ? part.apply(figure.require()) : null;
  }

  /** A cell as text, numbers never with an exponent; empty for nothing. */
  public static String say(Object cell) {
    if (cell instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    return cell == null ? "" : cell.toString();
  }
}
