package dev.hindsight.workbook;

import dev.hindsight.findings.Comparison;
import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.CrudeExplained;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Heterogeneity;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.WinRateFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Two classes compared: as they stand, like for like, and by deal size. */
final class ComparisonsSheet {

  private static final List<Value> NO_RATES = Collections.nCopies(6, Value.EMPTY);
  private static final List<Value> NO_ESTIMATE = Collections.nCopies(3, Value.EMPTY);
  private static final List<Value> NO_LIMITS = Collections.nCopies(2, Value.EMPTY);

  /** The level of intervals that no verdict rests on. */
  private static final double PLAIN = 0.95;

  private ComparisonsSheet() {}

  static Table of(Findings findings) {
    return new Table(
        "Comparisons",
        "Does one decision win more often than another?",
        Words.window(findings.period())
            + ". The verdict is what the interval of the like-for-like difference says.",
        columns(),
        rows(findings.winRates().comparisons()));
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("First", 13));
    columns.add(Column.ofText("Second", 13));
    columns.add(Column.ofText("Compared", 30));
    columns.addAll(rateColumns("First"));
    columns.addAll(rateColumns("Second"));
    columns.addAll(Column.withInterval(WinRateFigures.DIFFERENCE));
    columns.addAll(Column.withInterval(WinRateFigures.LIKE_FOR_LIKE_RATIO));
    columns.add(Column.of(WinRateFigures.LEVEL));
    columns.add(Column.ofNumber("Lower at 95 %", Unit.POINTS));
    columns.add(Column.ofNumber("Upper at 95 %", Unit.POINTS));
    columns.add(Column.of(WinRateFigures.FISHER_P));
    columns.add(Column.of(WinRateFigures.Q));
    columns.add(Column.of(WinRateFigures.SHARE_COMPARED));
    columns.add(Column.of(WinRateFigures.EFFECT_BY_SIZE_P));
    columns.add(Column.ofText("Verdict", 18));
    columns.add(Column.ofText("Remark", 34));
    return columns;
  }

  private static List<Column> rateColumns(String side) {
    return List.of(
        new Column(side + ": won", 11, Unit.COUNT),
        new Column(side + ": closed", 11, Unit.COUNT),
        new Column(side + ": win rate", 12, WinRateFigures.WIN_RATE.unit()));
  }

  private static List<List<Value>> rows(Measured<List<Comparison>> comparisons) {
    if (!comparisons.isMeasured()) {
      return List.of(notMeasured(comparisons.notMeasured()));
    }
    List<List<Value>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons.require()) {
      rows.add(crude(comparison));
      if (comparison.crudeExplained().isMeasured()) {
        rows.add(amongCompared(comparison, comparison.crudeExplained().require()));
      }
      rows.add(likeForLike(comparison));
      if (comparison.heterogeneity().isMeasured()) {
        addBands(rows, comparison, comparison.heterogeneity().require());
      }
    }
    return rows;
  }

  private static List<Value> notMeasured(String reason) {
    Value.NotMeasured figure = new Value.NotMeasured(reason);
    int figures = columns().size() - 5;
    List<Value> row = new ArrayList<>(Collections.nCopies(2, Value.text("Each class")));
    row.add(Value.text("Each way"));
    row.addAll(Collections.nCopies(figures, figure));
    row.add(Value.text("not measured"));
    row.add(Value.text(Words.sentence(figure.sentence())));
    return row;
  }

  private static List<Value> crude(Comparison comparison) {
    Measured<CrudeDifference> crude = comparison.crude();
    List<Value> row = start(comparison, "As they stand");
    row.addAll(rates(comparison));
    row.addAll(difference(crude.map(CrudeDifference::difference)));
    row.addAll(NO_ESTIMATE);
    row.add(Value.number(crude.map(each -> PLAIN), WinRateFigures.LEVEL.unit()));
    row.addAll(NO_LIMITS);
    row.add(Value.number(crude.map(CrudeDifference::p), WinRateFigures.FISHER_P.unit()));
    row.add(Value.number(crude.map(CrudeDifference::q), WinRateFigures.Q.unit()));
    row.addAll(List.of(Value.EMPTY, Value.EMPTY, Value.EMPTY));
    row.add(Value.text(reason(crude)));
    return row;
  }

  private static List<Value> amongCompared(Comparison comparison, CrudeExplained explained) {
    List<Value> row = start(comparison, "As they stand, deals with like ones only");
    row.addAll(NO_RATES);
    row.addAll(difference(Measured.of(explained.amongCompared())));
    row.addAll(Collections.nCopies(columns().size() - row.size(), Value.EMPTY));
    return row;
  }

  private static List<Value> likeForLike(Comparison comparison) {
    Measured<LikeForLike> alike = comparison.likeForLike();
    List<Value> row = start(comparison, "Like for like" + held(alike));
    row.addAll(rates(comparison));
    row.addAll(difference(alike.map(LikeForLike::difference)));
    row.addAll(
        Value.estimate(
            alike.flatMap(LikeForLike::ratio), WinRateFigures.LIKE_FOR_LIKE_RATIO.unit()));
    row.add(Value.number(alike.flatMap(LikeForLike::level), WinRateFigures.LEVEL.unit()));
    row.addAll(Value.limits(alike.flatMap(LikeForLike::difference95), Unit.POINTS));
    row.add(Value.number(alike.map(LikeForLike::p), WinRateFigures.LIKE_FOR_LIKE_P.unit()));
    row.add(Value.number(alike.map(LikeForLike::q), WinRateFigures.Q.unit()));
    row.add(
        Value.number(alike.map(LikeForLike::shareCompared), WinRateFigures.SHARE_COMPARED.unit()));
    row.add(
        Value.number(
            comparison.heterogeneity().flatMap(Heterogeneity::adjustedP),
            WinRateFigures.EFFECT_BY_SIZE_P.unit()));
    row.add(Value.text(comparison.verdict().label()));
    row.add(Value.text(remark(comparison)));
    return row;
  }

  private static String held(Measured<LikeForLike> alike) {
    return alike.isMeasured()
        ? ": same "
            + alike.require().stratification().label()
            + " ("
            + Unit.COUNT.say((double) alike.require().strata())
            + " strata)"
        : "";
  }

  private static String remark(Comparison comparison) {
    List<String> remarks = new ArrayList<>(comparison.remarks());
    String reason = reason(comparison.likeForLike());
    if (!reason.isEmpty()) {
      remarks.add(reason);
    }
    if (comparison.likeForLike().isMeasured()) {
      alone(comparison.likeForLike().require()).ifPresent(remarks::add);
    }
    return String.join(" ", remarks);
  }

  /** Else p and the plain limits seem to say something other than the verdict. */
  static Optional<String> alone(LikeForLike alike) {
    boolean onlyAlone =
        alike.level().isMeasured()
            && alike.difference95().isMeasured()
            && alike.difference95().require().excludes(0)
            && !alike.difference().excludes(0);
    return onlyAlone
        ? Optional.of(
            "Clear only if this comparison had been the only one: the verdict goes by the interval of "
                + Unit.FINE_SHARE.say(alike.level().require())
                + ".")
        : Optional.empty();
  }

  private static String reason(Measured<?> figure) {
    return figure.isMeasured() ? "" : Words.sentence("not measured: " + figure.notMeasured());
  }

  private static void addBands(
      List<List<Value>> rows, Comparison comparison, Heterogeneity heterogeneity) {
    for (Heterogeneity.Band band : heterogeneity.bands()) {
      List<Value> row = start(comparison, heterogeneity.dimension().label() + ": " + band.name());
      row.addAll(NO_RATES);
      row.addAll(difference(Measured.of(band.difference())));
      row.addAll(NO_ESTIMATE);
      row.add(new Value.Quantity(PLAIN, WinRateFigures.LEVEL.unit()));
      row.addAll(Collections.nCopies(columns().size() - row.size(), Value.EMPTY));
      rows.add(row);
    }
  }

  private static List<Value> start(Comparison comparison, String basis) {
    return new ArrayList<>(
        List.of(
            new Value.OfClass(comparison.first()),
            new Value.OfClass(comparison.second()),
            Value.text(basis)));
  }

  private static List<Value> rates(Comparison comparison) {
    List<Value> rates = new ArrayList<>(rate(comparison.firstRate()));
    rates.addAll(rate(comparison.secondRate()));
    return rates;
  }

  private static List<Value> rate(Rate rate) {
    return List.of(
        Value.count(rate.count()),
        Value.count(rate.of()),
        Value.number(rate.estimate().map(Estimate::value), WinRateFigures.WIN_RATE.unit()));
  }

  private static List<Value> difference(Measured<Estimate> difference) {
    return Value.estimate(difference, WinRateFigures.DIFFERENCE.unit());
  }
}
