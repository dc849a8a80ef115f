package dev.hindsight.tables.stated;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.stated.Competitors;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedBreakdown;
import dev.hindsight.findings.stated.NamedComparison;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.stated.StatedFigures;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.ComparisonFigures;
import dev.hindsight.findings.winrates.WinRateFigures;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What people wrote down as the reason, and what is measured beside it. */
public final class StatedTable {

  static final String NAME = "Stated reasons";

  private static final String MEASURED = "Measured";

  private final int minimumCount;
  private final List<Row> rows = new ArrayList<>();

  private StatedTable(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  /** Empty where nothing was stated. */
  public static Optional<Table<?>> of(Findings findings) {
    StatedTable sheet = new StatedTable(findings.parameters().minimumCount());
    if (findings.stated().isMeasured()) {
      sheet.add(findings, findings.stated().require());
    }
    return sheet.rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table<>(
                NAME,
                "What is named as the reason, and what is measured?",
                Words.window(findings.period())
                    + ". Reasons and competitors are what somebody wrote down.",
                columns(),
                sheet.rows));
  }

  /**
   * Something named in a group, or compared.
   *
   * @param rate its counts; empty for a comparison
   * @param measured in {@code unit}
   * @param level of its interval; empty where it is the plain 95 %
   */
  private record Row(
      String question,
      String group,
      String named,
      Optional<Rate> rate,
      Measured<Estimate> measured,
      Unit unit,
      Optional<Measured<Double>> level,
      String verdict,
      String remark) {

    Value value(ToDoubleFunction<Estimate> of) {
      return Value.number(measured.map(of::applyAsDouble), unit);
    }
  }

  private static List<Column<Row>> columns() {
    return List.of(
        Column.words("Question", 26, Row::question),
        Column.words("Group", 30, Row::group),
        Column.words("Named", 34, Row::named),
        Column.count("Count", 14, Rate::count).inSome(Row::rate),
        Column.count("Of", 14, Rate::of).inSome(Row::rate),
        Column.of("Value", Unit.SHARE, row -> row.value(Estimate::value)),
        Column.of("Lower", Unit.SHARE, row -> row.value(Estimate::lower)),
        Column.of("Upper", Unit.SHARE, row -> row.value(Estimate::upper)),
        Column.of(ComparisonFigures.LEVEL.measured((Measured<Double> level) -> level))
            .inSome(Row::level),
        Column.words("Verdict", 20, Row::verdict),
        Column.words("Remark", 62, Row::remark));
  }

  private void add(Findings findings, Stated stated) {
    if (stated.lossReasons().isMeasured()) {
      add(
          new Question(
              "Why deals are lost",
              "All lost deals",
              "Not now or never against yes",
              StatedFigures.REASON_SHARE),
          stated.lossReasons().require());
      addYesAgainstNotNow(findings);
    }
    if (stated.competitors().isMeasured()) {
      add(stated.competitors().require());
    }
    if (stated.churnReasons().isMeasured()) {
      add(
          new Question(
              "Why customers leave",
              "All that left",
              "Something pushed out against all others",
              StatedFigures.REASON_SHARE),
          stated.churnReasons().require());
      addRateRatio(findings.churn());
    }
  }

  /** What a question is called, whom it asks, what it compares, and what of each it tells. */
  private record Question(String name, String all, String compared, Figure<Named, Rate> figure) {}

  private void add(Competitors competitors) {
    Question question =
        new Question(
            "Competitors: win rate",
            "All closed deals",
            "It against other competitors",
            StatedFigures.COMPETITOR_WIN_RATE);
    addStated(question, "Won deals", competitors.namedWhereWon());
    addStated(question, "Lost deals", competitors.namedWhereLost());
    add(question, competitors.naming());
  }

  private void add(Question question, Naming naming) {
    add(question, question.all(), naming.all());
    if (naming.compared().isMeasured()) {
      naming.compared().require().forEach(each -> add(question, each));
    }
    for (NamedBreakdown breakdown : naming.breakdowns()) {
      if (breakdown.groups().isMeasured()) {
        breakdown
            .groups()
            .require()
            .forEach(
                group ->
                    add(
                        question,
                        breakdown.by().label() + ": " + name(breakdown.by(), group.name()),
                        group));
      }
    }
  }

  /** Segments are spelled as they are. */
  private static String name(NamedBreakdown.By by, String group) {
    return by == NamedBreakdown.By.SEGMENT
        ? group
        : group.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private void add(Question question, String group, NamedGroup found) {
    addStated(question, group, StatedFigures.STATED.in(found).require());
    for (Named named : found.named()) {
      add(
          question,
          group,
          named.name(),
          question.figure().in(named).require(),
          Optional.of(Measured.of(found.level())));
    }
  }

  private void addStated(Question question, String group, Rate stated) {
    add(question, group, StatedFigures.STATED.label(), stated, Optional.empty());
  }

  private void add(
      Question question, String group, String named, Rate rate, Optional<Measured<Double>> level) {
    rows.add(
        new Row(
            question.name(),
            group,
            named,
            Optional.of(rate),
            rate.estimate(),
            Unit.SHARE,
            level,
            rate.of() < minimumCount ? Verdict.TOO_FEW_TO_SAY.label() : "",
            ""));
  }

  private void add(Question question, NamedComparison compared) {
    String remark = said(compared.first(), compared.second()) + asItStands(compared.crude());
    rows.add(
        difference(
            question.name(),
            question.compared(),
            compared.name(),
            StatedFigures.NAMED_DIFFERENCE.in(compared),
            compared.verdict(),
            Words.withOutlook(
                Words.withReason(remark, compared.likeForLike()),
                compared.detectable(),
                compared.sensitivity())));
  }

  private static String said(Rate first, Rate second) {
    return Say.counts(first) + " against " + Say.counts(second) + ".";
  }

  private static String asItStands(Measured<CrudeDifference> crude) {
    return crude.isMeasured()
        ? " As it stands %s.".formatted(Unit.POINTS.say(crude.require().difference().value()))
        : "";
  }

  private static Row difference(
      String question,
      String group,
      String named,
      Measured<LikeForLike> alike,
      Verdict verdict,
      String remark) {
    return new Row(
        question,
        group,
        named,
        Optional.empty(),
        alike.map(LikeForLike::difference),
        StatedFigures.NAMED_DIFFERENCE.unit(),
        Optional.of(alike.flatMap(LikeForLike::level)),
        verdict.label(),
        remark);
  }

  private void addYesAgainstNotNow(Findings findings) {
    Measured<List<Comparison>> comparisons = findings.winRates().comparisons();
    if (comparisons.isMeasured()) {
      comparisons.require().stream()
          .findFirst()
          .map(
              each ->
                  difference(
                      MEASURED,
                      "Yes against not now",
                      WinRateFigures.WIN_RATE.label(),
                      each.likeForLike(),
                      each.verdict(),
                      Words.withOutlook(
                          "What Comparisons measures, beside what is named.",
                          each.detectable(),
                          each.sensitivity())))
          .ifPresent(rows::add);
    }
  }

  private void addRateRatio(Measured<Churn> churn) {
    if (churn.isMeasured()) {
      Measured<Estimate> ratio = ChurnFigures.RATE_RATIO.in(churn.require().effect());
      rows.add(
          new Row(
              MEASURED,
              "Something pushed out against nothing",
              "How many times as often they leave",
              Optional.empty(),
              ratio,
              ChurnFigures.RATE_RATIO.unit(),
              Optional.empty(),
              churn.require().verdict().label(),
              Words.withReason("What Churn measures, beside what is named.", ratio)));
    }
  }
}
