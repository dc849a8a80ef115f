package dev.hindsight.tables.grid;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A column of a table.
 *
 * @param header what stands above it
 * @param width in characters
 * @param unit what most of its values are in
 * @param part what it is of an estimate
 * @param detail whether it is only for who asks for more than the table's key columns
 * @param cell what a row has in it
 * @param <R> what a row is about
 */
public record Column<R>(
    String header, int width, Unit unit, Part part, boolean detail, Function<R, Value> cell) {

  /** What a column is of an estimate, whose three columns follow each other. */
  public enum Part {
    /** It is no part of one, or has no interval. */
    ALONE,
    VALUE,
    LOWER,
    UPPER
  }

  /** A column that has no interval. */
  public Column(String header, int width, Unit unit, Function<R, Value> cell) {
    this(header, width, unit, Part.ALONE, false, cell);
  }

  /** Wide enough for any number and for "not measured". */
  private static final int NUMBER_WIDTH = 14;

  private static final int DAY_WIDTH = 13;

  /** A column of words; null is an empty cell. */
  public static <R> Column<R> words(String header, int width, Function<R, String> words) {
    return cells(header, width, words.andThen(Value::text));
  }

  /** A column of words, some of which lead elsewhere or have a colour. */
  public static <R> Column<R> cells(String header, int width, Function<R, Value> cell) {
    return new Column<>(header, width, Unit.TEXT, cell);
  }

  /** A column of days; null is an empty cell. */
  public static <R> Column<R> day(String header, Function<R, LocalDate> day) {
    return new Column<>(header, DAY_WIDTH, Unit.DATE, day.andThen(Value::day));
  }

  public static <R> Column<R> count(String header, int width, ToLongFunction<R> count) {
    return new Column<>(header, width, Unit.COUNT, row -> Value.count(count.applyAsLong(row)));
  }

  /** A column of a figure, without its interval or its counts. */
  public static <R> Column<R> of(Figure<R, ?> figure) {
    return of(
        figure.label(), figure.unit(), row -> Value.number(figure.number(row), figure.unit()));
  }

  /** A column of a figure in money, which says in which. */
  public static <R> Column<R> money(Figure<R, BigDecimal> figure, String currency) {
    return of(figure.called(figure.label() + ", " + currency));
  }

  /** A column of numbers, wide enough for the longest word of its header and a filter's button. */
  public static <R> Column<R> of(String header, Unit unit, Function<R, Value> cell) {
    return new Column<>(header, numberWidth(header), unit, cell);
  }

  private static int numberWidth(String header) {
    int longest = Arrays.stream(header.split("[ -]")).mapToInt(String::length).max().orElse(0);
    return Math.max(NUMBER_WIDTH, longest + 4);
  }

  /** Three columns: a figure and the limits of its interval. */
  public static <R> List<Column<R>> estimate(Figure<R, Estimate> figure) {
    return estimate(figure.label(), figure.unit(), figure.value());
  }

  /** Three columns: a share and the limits of its interval, without its counts. */
  public static <R> List<Column<R>> share(Figure<R, Rate> figure) {
    return estimate(figure.map(Rate::estimate));
  }

  /** The limits of a figure's interval alone. */
  public static <R> List<Column<R>> limits(Figure<R, Estimate> figure) {
    return estimate(figure).subList(1, 3).stream().map(each -> each.as(Part.ALONE)).toList();
  }

  /** Three columns that several figures share. */
  public static <R> List<Column<R>> estimate(
      String header, Unit unit, Function<R, Measured<Estimate>> estimate) {
    return List.of(
        part(Part.VALUE, header, unit, estimate.andThen(each -> each.map(Estimate::value))),
        part(
            Part.LOWER,
            header + ", lower",
            unit,
            estimate.andThen(each -> each.map(Estimate::lower))),
        part(
            Part.UPPER,
            header + ", upper",
            unit,
            estimate.andThen(each -> each.map(Estimate::upper))));
  }

  /** Three columns of values in several units, and of their limits. */
  public static <R> List<Column<R>> limited(Unit mostly, Function<R, Limited> figure) {
    return List.of(
        Column.<R>of("Value", mostly, figure.andThen(Limited::value)).as(Part.VALUE),
        Column.<R>of("Lower", mostly, figure.andThen(Limited::lower)).as(Part.LOWER),
        Column.<R>of("Upper", mostly, figure.andThen(Limited::upper)).as(Part.UPPER));
  }

  private static <R> Column<R> part(
      Part part, String header, Unit unit, Function<R, Measured<Double>> number) {
    return Column.<R>of(header, unit, row -> Value.number(number.apply(row), unit)).as(part);
  }

  /** The same column as a part of an estimate. */
  private Column<R> as(Part itsPart) {
    return new Column<>(header, width, unit, itsPart, detail, cell);
  }

  /** Columns one after the other. */
  @SafeVarargs
  public static <R> List<Column<R>> all(List<Column<R>>... parts) {
    List<Column<R>> all = new ArrayList<>();
    for (List<Column<R>> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }

  /** The same columns, for who asks for more than the key ones. */
  public static <R> List<Column<R>> details(List<Column<R>> columns) {
    return columns.stream()
        .map(
            each ->
                new Column<>(
                    each.header(), each.width(), each.unit(), each.part(), true, each.cell()))
        .toList();
  }

  /** The same columns of rows that these columns' rows are a part of. */
  public static <S, R> List<Column<S>> of(Function<S, R> part, List<Column<R>> columns) {
    return columns.stream().map(column -> column.in(part)).toList();
  }

  /** The same where the part may not have been measured. */
  public static <S, R> List<Column<S>> ofMeasured(
      Function<S, Measured<R>> part, List<Column<R>> columns) {
    return columns.stream().map(column -> column.inMeasured(part)).toList();
  }

  /** The same where some rows have no such part. */
  public static <S, R> List<Column<S>> ofSome(
      Function<S, Optional<R>> part, List<Column<R>> columns) {
    return columns.stream().map(column -> column.inSome(part)).toList();
  }

  /** The same where some rows have no such part, and that of others may not have been measured. */
  public static <S, R> List<Column<S>> ofSomeMeasured(
      Function<S, Optional<Measured<R>>> part, List<Column<R>> columns) {
    return columns.stream()
        .map(column -> column.inMeasured((Measured<R> each) -> each).inSome(part))
        .toList();
  }

  /** The same column at another width. */
  public Column<R> wide(int characters) {
    return new Column<>(header, characters, unit, part, detail, cell);
  }

  /** The same column of rows that this one's rows are a part of. */
  public <S> Column<S> in(Function<S, R> whole) {
    return reading(whole.andThen(cell));
  }

  /** The same where the part may not have been measured. */
  public <S> Column<S> inMeasured(Function<S, Measured<R>> whole) {
    return reading(
        row -> {
          Measured<R> there = whole.apply(row);
          return there.isMeasured()
              ? cell.apply(there.require())
              : new Value.NotMeasured(there.notMeasured());
        });
  }

  /** The same where some rows have no such part. */
  public <S> Column<S> inSome(Function<S, Optional<R>> whole) {
    return reading(row -> whole.apply(row).map(cell).orElse(Value.EMPTY));
  }

  private <S> Column<S> reading(Function<S, Value> otherCell) {
    return new Column<>(header, width, unit, part, detail, otherCell);
  }
}
