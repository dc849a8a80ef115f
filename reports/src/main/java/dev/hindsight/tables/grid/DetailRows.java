package dev.hindsight.tables.grid;

import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a tidy table: a figure each, with what it belongs to and what it rests on. */
public final class DetailRows {

  private final List<Row> rows = new ArrayList<>();

  /** What a row is about. */
  public record Subject(String part, String level, String measure) {}

  /**
   * A row.
   *
   * @param count of {@code of}; empty where the figure rests on no count
   * @param chance between which values chance alone leaves a team of its size
   */
  public record Row(
      Subject subject, Value count, Value of, Limited figure, Limited chance, String remark) {}

  public static List<Column<Row>> columns() {
    return Column.all(
        List.of(
            Column.words("Part", 20, row -> row.subject().part()),
            Column.words("Level", 34, row -> row.subject().level()),
            Column.words("Measure", 32, row -> row.subject().measure()),
            new Column<>("Count", 11, Unit.COUNT, Row::count),
            new Column<>("Of", 11, Unit.COUNT, Row::of)),
        Column.limited(Unit.FINE_SHARE, Row::figure),
        List.of(
            Column.of(
                PressureFigures.CHANCE_LOWER.label(), Unit.FINE_SHARE, row -> row.chance().lower()),
            Column.of(
                PressureFigures.CHANCE_UPPER.label(), Unit.FINE_SHARE, row -> row.chance().upper()),
            Column.words("Remark", 52, Row::remark)));
  }

  public List<Row> all() {
    return rows;
  }

  /** A share, its counts and its interval. */
  public void rate(Subject subject, Rate rate, String remark) {
    add(subject, rate, Limited.of(rate.estimate(), Unit.FINE_SHARE), Limited.NONE, remark);
  }

  public void rate(Subject subject, Measured<Rate> rate) {
    if (rate.isMeasured()) {
      rate(subject, rate.require(), "");
    } else {
      estimate(subject, Measured.not(rate.notMeasured()), Unit.FINE_SHARE);
    }
  }

  /** A figure that is a share. */
  public <S> void rate(String part, String level, Figure<S, Rate> figure, S record) {
    rate(new Subject(part, level, figure.label()), figure.in(record));
  }

  /** A figure that has an interval. */
  public <S> void estimate(String part, String level, Figure<S, Estimate> figure, S record) {
    estimate(new Subject(part, level, figure.label()), figure.in(record), figure.unit());
  }

  /** A figure that is a count. */
  public <S> void count(
      String part, String level, Figure<S, Long> figure, S record, String remark) {
    count(new Subject(part, level, figure.label()), figure.in(record).require(), remark);
  }

  /** A figure that has no interval. */
  public <S> void number(
      String part, String level, Figure<S, Double> figure, S record, String remark) {
    number(new Subject(part, level, figure.label()), figure.in(record), figure.unit(), remark);
  }

  /** A figure that has no interval, and the count that it rests on. */
  public <S> void number(
      String part, String level, long count, Figure<S, Double> figure, S record, String remark) {
    Measured<Double> number = figure.in(record);
    rows.add(
        new Row(
            new Subject(part, level, figure.label()),
            Value.count(count),
            Value.EMPTY,
            single(number, figure.unit()),
            Limited.NONE,
            Words.withReason(remark, number)));
  }

  /** A team's share, and between which shares chance alone leaves a team of its size. */
  public void teamRate(Subject subject, Rate rate, ChanceLimits limits) {
    teamEstimate(subject, rate, rate.estimate().require(), limits, Unit.FINE_SHARE);
  }

  /** A team's estimate of something that is no share, and the same limits. */
  public void teamEstimate(
      Subject subject, Rate rate, Estimate estimate, ChanceLimits limits, Unit unit) {
    add(
        subject,
        rate,
        Limited.of(Measured.of(estimate), unit),
        new Limited(
            Value.EMPTY,
            new Value.Quantity(limits.lower(), unit),
            new Value.Quantity(limits.upper(), unit)),
        beyond(limits, estimate.value()));
  }

  public void estimate(Subject subject, Measured<Estimate> estimate, Unit unit) {
    add(subject, Limited.of(estimate, unit), Words.reason(estimate));
  }

  /** A number that has no interval. */
  public void number(Subject subject, Measured<Double> number, Unit unit, String remark) {
    add(subject, single(number, unit), Words.withReason(remark, number));
  }

  public void count(Subject subject, long count, String remark) {
    rows.add(new Row(subject, Value.count(count), Value.EMPTY, Limited.NONE, Limited.NONE, remark));
  }

  /** A part, or one row that says why nothing of it was measured. */
  public <T> void part(String part, Measured<T> found, Consumer<T> add) {
    if (found.isMeasured()) {
      add.accept(found.require());
    } else {
      number(new Subject(part, "", ""), Measured.not(found.notMeasured()), Unit.FINE_SHARE, "");
    }
  }

  /** A figure that rests on no count. */
  public void add(Subject subject, Limited figure, String remark) {
    rows.add(new Row(subject, Value.EMPTY, Value.EMPTY, figure, Limited.NONE, remark));
  }

  private void add(Subject subject, Rate rate, Limited figure, Limited chance, String remark) {
    rows.add(
        new Row(
            subject, Value.count(rate.count()), Value.count(rate.of()), figure, chance, remark));
  }

  private static Limited single(Measured<Double> number, Unit unit) {
    return Limited.alone(Value.number(number, unit));
  }

  private static String beyond(ChanceLimits limits, double value) {
    if (limits.farExceededBy(value)) {
      return "Outside where chance alone keeps 99.8\u00a0% of such teams.";
    }
    return limits.exceededBy(value)
        ? "Outside where chance alone keeps 95\u00a0% of such teams."
        : "";
  }
}
