package dev.hindsight.workbook;

import dev.hindsight.findings.ChanceLimits;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tidy table: a figure each, with what it belongs to and what it rests on. */
final class DetailRows {

  private static final List<Value> NO_COUNTS = List.of(Value.EMPTY, Value.EMPTY);

  private final List<List<Value>> rows = new ArrayList<>();

  /** What a row is about. */
  record Subject(String part, String level, String measure) {}

  static List<Column> columns() {
    return List.of(
        Column.ofText("Part", 20),
        Column.ofText("Level", 34),
        Column.ofText("Measure", 32),
        new Column("Count", 11, Unit.COUNT),
        new Column("Of", 11, Unit.COUNT),
        Column.ofNumber("Value", Unit.FINE_SHARE),
        Column.ofNumber("Lower", Unit.FINE_SHARE),
        Column.ofNumber("Upper", Unit.FINE_SHARE),
        Column.ofNumber("Chance, lower", Unit.FINE_SHARE),
        Column.ofNumber("Chance, upper", Unit.FINE_SHARE),
        Column.ofText("Remark", 52));
  }

  List<List<Value>> all() {
    return rows;
  }

  /** A share, its counts and its interval. */
  void rate(Subject subject, Rate rate, String remark) {
    add(subject, counts(rate), Value.estimate(rate.estimate(), Unit.FINE_SHARE), remark);
  }

  void rate(Subject subject, Measured<Rate> rate) {
    if (rate.isMeasured()) {
      rate(subject, rate.require(), "");
    } else {
      Measured<Estimate> none = Measured.not(rate.notMeasured());
      add(subject, NO_COUNTS, Value.estimate(none, Unit.FINE_SHARE), Words.reason(rate));
    }
  }

  /** A team's share, and between which shares chance alone leaves a team of its size. */
  void teamRate(Subject subject, Rate rate, ChanceLimits limits) {
    double share = rate.estimate().require().value();
    add(
        subject,
        counts(rate),
        Value.estimate(rate.estimate(), Unit.FINE_SHARE),
        limits(limits, Unit.FINE_SHARE),
        beyond(limits, share));
  }

  /** A team's estimate of something that is no share, and the same limits. */
  void teamEstimate(Subject subject, Rate rate, Estimate estimate, ChanceLimits limits, Unit unit) {
    add(
        subject,
        counts(rate),
        Value.estimate(Measured.of(estimate), unit),
        limits(limits, unit),
        beyond(limits, estimate.value()));
  }

  void estimate(Subject subject, Measured<Estimate> estimate, Unit unit) {
    add(subject, NO_COUNTS, Value.estimate(estimate, unit), Words.reason(estimate));
  }

  /** A number that has no interval. */
  void number(Subject subject, Measured<Double> number, Unit unit, String remark) {
    List<Value> values = List.of(Value.number(number, unit), Value.EMPTY, Value.EMPTY);
    add(subject, NO_COUNTS, values, (remark + " " + Words.reason(number)).strip());
  }

  /** A number that has no interval, and the count that it rests on. */
  void number(Subject subject, long count, Measured<Double> number, Unit unit, String remark) {
    List<Value> values = List.of(Value.number(number, unit), Value.EMPTY, Value.EMPTY);
    add(
        subject,
        List.of(Value.count(count), Value.EMPTY),
        values,
        (remark + " " + Words.reason(number)).strip());
  }

  void count(Subject subject, long count, String remark) {
    add(
        subject,
        List.of(Value.count(count), Value.EMPTY),
        List.of(Value.EMPTY, Value.EMPTY, Value.EMPTY),
        remark);
  }

  /** A part of which nothing was measured. */
  void notMeasured(String part, String reason) {
    number(new Subject(part, "", ""), Measured.not(reason), Unit.FINE_SHARE, "");
  }

  /** The cells of a row that has all of them. */
  void add(Subject subject, List<Value> counts, List<Value> estimate, String remark) {
    add(subject, counts, estimate, NO_COUNTS, remark);
  }

  private void add(
      Subject subject,
      List<Value> counts,
      List<Value> estimate,
      List<Value> limits,
      String remark) {
    List<Value> row = new ArrayList<>();
    row.add(Value.text(subject.part()));
    row.add(Value.text(subject.level()));
    row.add(Value.text(subject.measure()));
    row.addAll(counts);
    row.addAll(estimate);
    row.addAll(limits);
    row.add(Value.text(remark));
    rows.add(row);
  }

  private static List<Value> counts(Rate rate) {
    return List.of(Value.count(rate.count()), Value.count(rate.of()));
  }

  private static List<Value> limits(ChanceLimits limits, Unit unit) {
    return List.of(
        new Value.Quantity(limits.lower(), unit), new Value.Quantity(limits.upper(), unit));
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
