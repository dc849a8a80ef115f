package dev.hindsight.workbook;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.PressureFigures;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
import dev.hindsight.findings.WinRateFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of a table that sets what is under something against what is not. */
final class ComparedRows {

  /** Count, of, and the share with its limits. */
  private static final int WITH = 5;

  private static final int WITHOUT = 3;

  /** Difference, like for like and ratio with their limits, level, limits at 95 %, p and q. */
  private static final int COMPARED = 14;

  private final int minimumCount;
  private final List<List<Value>> rows = new ArrayList<>();

  ComparedRows(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  /** A share with something, and the share without it. */
  record Sides(Rate with, Rate without) {

    long fewest() {
      return Math.min(with.of(), without.of());
    }
  }

  /**
   * The columns.
   *
   * @param subject what the two sides belong to
   * @param first what the side asked about is called
   * @param second what it is set against
   */
  static List<Column> columns(String subject, String first, String second) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Question", 25));
    columns.add(Column.ofText(subject, 26));
    columns.add(new Column(first + ": count", 11, Unit.COUNT));
    columns.add(new Column(first + ": of", 11, Unit.COUNT));
    columns.addAll(Column.withInterval(first + ": share", Unit.FINE_SHARE));
    columns.add(new Column(second + ": count", 12, Unit.COUNT));
    columns.add(new Column(second + ": of", 12, Unit.COUNT));
    columns.add(new Column(second + ": share", 12, Unit.FINE_SHARE));
    columns.addAll(Column.withInterval("Difference", Unit.POINTS));
    columns.addAll(Column.withInterval("Like for like", Unit.POINTS));
    columns.addAll(Column.withInterval("Like-for-like ratio", Unit.RATIO));
    columns.add(Column.of(WinRateFigures.LEVEL));
    columns.add(Column.ofNumber("Like for like, lower at 95 %", Unit.POINTS));
    columns.add(Column.ofNumber("Like for like, upper at 95 %", Unit.POINTS));
    columns.add(Column.of(PressureFigures.YES_P));
    columns.add(Column.of(PressureFigures.YES_Q));
    columns.add(Column.ofText("Verdict", 18));
    columns.add(Column.ofText("Remark", 44));
    return columns;
  }

  List<List<Value>> all() {
    return rows;
  }

  /** A share that nothing is set against. */
  void share(String question, String subject, Rate rate) {
    List<Value> row = start(question, subject);
    row.addAll(with(rate));
    row.addAll(Collections.nCopies(WITHOUT + COMPARED, Value.EMPTY));
    row.add(Value.EMPTY);
    row.add(Value.text(rate.of() < minimumCount ? tooFew(rate.of()) : ""));
    rows.add(row);
  }

  void compared(
      String question,
      String subject,
      Sides sides,
      Measured<Estimate> difference,
      Measured<LikeForLike> alike,
      Verdict verdict,
      String remark) {
    List<Value> row = start(question, subject);
    row.addAll(with(sides.with()));
    row.add(Value.count(sides.without().count()));
    row.add(Value.count(sides.without().of()));
    row.add(Value.number(sides.without().estimate().map(Estimate::value), Unit.FINE_SHARE));
    row.addAll(Value.estimate(difference, Unit.POINTS));
    row.addAll(Value.estimate(alike.map(LikeForLike::difference), Unit.POINTS));
    row.addAll(Value.estimate(alike.flatMap(LikeForLike::ratio), Unit.RATIO));
    row.add(Value.number(alike.flatMap(LikeForLike::level), WinRateFigures.LEVEL.unit()));
    row.addAll(Value.limits(alike.flatMap(LikeForLike::difference95), Unit.POINTS));
    row.add(Value.number(alike.map(LikeForLike::p), Unit.PROBABILITY));
    row.add(Value.number(alike.map(LikeForLike::q), Unit.PROBABILITY));
    row.add(Value.text(verdict.label()));
    row.add(Value.text(String.join(" ", List.of(remark, alike(sides, alike))).strip()));
    rows.add(row);
  }

  /** What like means here, or why nothing is said of it. */
  private String alike(Sides sides, Measured<LikeForLike> alike) {
    if (alike.isMeasured()) {
      return "Like: same " + alike.require().stratification().label() + ".";
    }
    return alike.notMeasured().startsWith(Verdict.TOO_FEW_TO_SAY.label())
        ? Words.sentence(alike.notMeasured())
        : (sides.fewest() < minimumCount ? tooFew(sides.fewest()) + " " : "") + Words.reason(alike);
  }

  void notMeasured(String question, String subject, String reason) {
    Value.NotMeasured figure = new Value.NotMeasured(reason);
    List<Value> row = start(question, subject);
    row.addAll(Collections.nCopies(WITH + WITHOUT + COMPARED, figure));
    row.add(Value.text(Verdict.NOT_MEASURED.label()));
    row.add(Value.text(Words.sentence(figure.sentence())));
    rows.add(row);
  }

  private String tooFew(long of) {
    return Words.sentence(
        Verdict.TOO_FEW_TO_SAY.label()
            + ": "
            + Unit.COUNT.say((double) of)
            + ", fewer than "
            + Unit.COUNT.say((double) minimumCount));
  }

  private static List<Value> start(String question, String subject) {
    return new ArrayList<>(List.of(Value.text(question), Value.text(subject)));
  }

  private static List<Value> with(Rate rate) {
    List<Value> with = new ArrayList<>();
    with.add(Value.count(rate.count()));
    with.add(Value.count(rate.of()));
    with.addAll(Value.estimate(rate.estimate(), Unit.FINE_SHARE));
    return with;
  }
}
