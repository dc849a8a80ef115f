package dev.hindsight.tables.winrates;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.ComparisonFigures;
import dev.hindsight.findings.winrates.Heterogeneity;
import dev.hindsight.findings.winrates.WinRateFigures;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.DetectableColumns;
import dev.hindsight.tables.grid.SensitivityColumns;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two classes compared: as they stand, like for like, and by deal size. */
public final class ComparisonsTable {

  /** The level of intervals that no verdict rests on. */
  private static final double PLAIN = 0.95;

  private ComparisonsTable() {}

  /**
   * One way of comparing two classes. What does not apply to it is empty.
   *
   * @param rates of both classes
   * @param difference of the second from the first
   * @param level of the interval of the difference
   */
  private record Row(
      Value first,
      Value second,
      String basis,
      Optional<Measured<Rates>> rates,
      Measured<Estimate> difference,
      Optional<Measured<LikeForLike>> alike,
      Optional<Measured<Double>> level,
      Optional<Measured<Chance>> chance,
      Optional<Measured<Heterogeneity>> heterogeneity,
      Optional<Detectable> detectable,
      Optional<Sensitivity> sensitivity,
      String verdict,
      String remark) {

    Row(Comparison comparison, String basis, Measured<Estimate> difference) {
      this(
          new Value.OfClass(comparison.first()),
          new Value.OfClass(comparison.second()),
          basis,
          Optional.empty(),
          difference,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          "");
    }

    /** The same with the level of its interval. */
    Row at(Measured<Double> itsLevel) {
      return new Row(
          first,
          second,
          basis,
          rates,
          difference,
          alike,
          Optional.of(itsLevel),
          chance,
          heterogeneity,
          detectable,
          sensitivity,
          verdict,
          remark);
    }
  }

  private record Rates(Rate first, Rate second) {

    static Optional<Measured<Rates>> of(Comparison comparison) {
      return Optional.of(Measured.of(new Rates(comparison.firstRate(), comparison.secondRate())));
    }
  }

  /** How likely chance alone is. */
  private record Chance(double p, double q) {

    static Chance of(CrudeDifference crude) {
      return new Chance(crude.p(), crude.q());
    }

    static Chance of(LikeForLike alike) {
      return new Chance(alike.p(), alike.q());
    }
  }

  /** Of findings that have measured decisions. */
  public static Table<?> of(Findings findings) {
    return new Table<>(
        "Comparisons",
        "Does one decision win more often than another?",
        Words.window(findings.period())
            + ". The verdict is what the interval of the like-for-like difference says.",
        columns(),
        findings.winRates().comparisons().require().stream()
            .flatMap(ComparisonsTable::rows)
            .toList());
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(
            Column.cells("First", 13, Row::first),
            Column.cells("Second", 13, Row::second),
            Column.words("Compared", 30, Row::basis)),
        Column.ofSomeMeasured(Row::rates, rate("First", Rates::first)),
        Column.ofSomeMeasured(Row::rates, rate("Second", Rates::second)),
        Column.estimate(
            ComparisonFigures.DIFFERENCE.label(),
            ComparisonFigures.DIFFERENCE.unit(),
            Row::difference),
        Column.ofSomeMeasured(
            Row::alike, Column.details(Column.estimate(ComparisonFigures.LIKE_FOR_LIKE_RATIO))),
        Column.ofSomeMeasured(
            Row::level,
            List.of(Column.of(ComparisonFigures.LEVEL.of((Double level) -> level)).wide(9))),
        Column.ofSomeMeasured(
            Row::alike, Column.details(Column.limits(ComparisonFigures.LIKE_FOR_LIKE_AT_95))),
        Column.ofSomeMeasured(
            Row::chance,
            List.of(
                Column.of(ComparisonFigures.FISHER_P.of(Chance::p)).wide(9),
                Column.of(ComparisonFigures.Q.of(Chance::q)).wide(9))),
        Column.ofSomeMeasured(
            Row::alike, List.of(Column.of(ComparisonFigures.SHARE_COMPARED).wide(11))),
        Column.ofSomeMeasured(
            Row::heterogeneity, List.of(Column.of(ComparisonFigures.EFFECT_BY_SIZE_P).wide(11))),
        Column.ofSome(Row::detectable, DetectableColumns.all()),
        Column.ofSome(Row::sensitivity, SensitivityColumns.all()),
        List.of(
            Column.words("Verdict", 16, Row::verdict), Column.words("Remark", 46, Row::remark)));
  }

  private static List<Column<Rates>> rate(String side, Function<Rates, Rate> rate) {
    return List.of(
        Column.<Rates>count(side + ": won", 9, rates -> rate.apply(rates).count()),
        Column.<Rates>count(side + ": closed", 10, rates -> rate.apply(rates).of()),
        Column.of(WinRateFigures.WIN_RATE.of(rate).called(side + ": win rate")).wide(10));
  }

  private static Stream<Row> rows(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    rows.add(crude(comparison));
    if (comparison.crudeExplained().isMeasured()) {
      rows.add(
          new Row(
              comparison,
              "As they stand, deals with like ones only",
              Measured.of(comparison.crudeExplained().require().amongCompared())));
    }
    rows.add(likeForLike(comparison));
    if (comparison.heterogeneity().isMeasured()) {
      addBands(rows, comparison, comparison.heterogeneity().require());
    }
    return rows.stream();
  }

  private static Row crude(Comparison comparison) {
    Measured<CrudeDifference> crude = comparison.crude();
    return new Row(
        new Value.OfClass(comparison.first()),
        new Value.OfClass(comparison.second()),
        "As they stand",
        Rates.of(comparison),
        crude.map(CrudeDifference::difference),
        Optional.empty(),
        Optional.of(crude.map(each -> PLAIN)),
        Optional.of(crude.map(Chance::of)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Words.reason(crude));
  }

  private static Row likeForLike(Comparison comparison) {
    Measured<LikeForLike> alike = comparison.likeForLike();
    return new Row(
        new Value.OfClass(comparison.first()),
        new Value.OfClass(comparison.second()),
        "Like for like" + held(alike),
        Rates.of(comparison),
        alike.map(LikeForLike::difference),
        Optional.of(alike),
        Optional.of(alike.flatMap(LikeForLike::level)),
        Optional.of(alike.map(Chance::of)),
        Optional.of(comparison.heterogeneity()),
        comparison.detectable().optional(),
        comparison.sensitivity().optional(),
        comparison.verdict().label(),
        remark(comparison));
  }

  private static String held(Measured<LikeForLike> alike) {
    return alike.isMeasured()
        ? ": same "
            + alike.require().stratification().label()
            + " ("
            + Say.count(alike.require().strata())
            + " strata)"
        : "";
  }

  private static String remark(Comparison comparison) {
    List<String> remarks = new ArrayList<>(comparison.remarks());
    String reason = Words.reason(comparison.likeForLike());
    if (!reason.isEmpty()) {
      remarks.add(reason);
    }
    if (comparison.likeForLike().isMeasured()) {
      alone(comparison.likeForLike().require()).ifPresent(remarks::add);
    }
    return Words.withOutlook(
        String.join(" ", remarks), comparison.detectable(), comparison.sensitivity());
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
            "Clear only if this comparison had been the only one: the verdict goes by the interval"
                + " of "
                + Unit.FINE_SHARE.say(alike.level().require())
                + ".")
        : Optional.empty();
  }

  private static void addBands(List<Row> rows, Comparison comparison, Heterogeneity heterogeneity) {
    for (Heterogeneity.Band band : heterogeneity.bands()) {
      rows.add(
          new Row(
                  comparison,
                  heterogeneity.dimension().label() + ": " + band.name(),
                  Measured.of(band.difference()))
              .at(Measured.of(PLAIN)));
    }
  }
}
