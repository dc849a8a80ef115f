package dev.hindsight.tables.stated;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
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
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people wrote down as the reason, and what is measured beside it. */
public final class StatedTable {

  static final String NAME = "Stated reasons";

  private static final String MEASURED = "Measured";

  private final int minimumCount;
  private final List<List<Value>> rows = new ArrayList<>();

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
                    + ". Reasons and competitors are what somebody wrote down; filter by question"
                    + " and group.",
                columns(),
                sheet.rows));
  }

  /** The cells of a row are known when it is made: what they hold depends on the question. */
  private static List<Column<List<Value>>> columns() {
    return List.of(
        Column.cells("Question", 26, row -> row.get(0)),
        Column.cells("Group", 30, row -> row.get(1)),
        Column.cells("Named", 34, row -> row.get(2)),
        Column.of("Count", Unit.COUNT, row -> row.get(3)),
        Column.of("Of", Unit.COUNT, row -> row.get(4)),
        Column.of("Value", Unit.SHARE, row -> row.get(5)),
        Column.of("Lower", Unit.SHARE, row -> row.get(6)),
        Column.of("Upper", Unit.SHARE, row -> row.get(7)),
        Column.of("Level", Unit.FINE_SHARE, row -> row.get(8)),
        Column.cells("Verdict", 20, row -> row.get(9)),
        Column.cells("Remark", 62, row -> row.get(10)));
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
    add(question.name(), "Won deals", StatedFigures.STATED.label(), competitors.namedWhereWon());
    add(question.name(), "Lost deals", StatedFigures.STATED.label(), competitors.namedWhereLost());
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
    add(
        question.name(),
        group,
        StatedFigures.STATED.label(),
        StatedFigures.STATED.in(found).require());
    for (Named named : found.named()) {
      Rate rate = question.figure().in(named).require();
      List<Value> row = start(question.name(), group, named.name(), rate);
      row.add(new Value.Quantity(found.level(), Unit.FINE_SHARE));
      row.addAll(tooFew(rate));
      rows.add(row);
    }
  }

  private void add(String question, String group, String named, Rate rate) {
    List<Value> row = start(question, group, named, rate);
    row.add(Value.EMPTY);
    row.addAll(tooFew(rate));
    rows.add(row);
  }

  private static List<Value> start(String question, String group, String named, Rate rate) {
    List<Value> row = start(question, group, named);
    row.addAll(List.of(Value.count(rate.count()), Value.count(rate.of())));
    row.addAll(limits(rate.estimate(), Unit.SHARE));
    return row;
  }

  /** What has no counts of its own. */
  private static List<Value> start(
      String question, String group, String named, Measured<Estimate> measured, Unit unit) {
    List<Value> row = start(question, group, named);
    row.addAll(List.of(Value.EMPTY, Value.EMPTY));
    row.addAll(limits(measured, unit));
    return row;
  }

  private static List<Value> start(String question, String group, String named) {
    return new ArrayList<>(List.of(Value.text(question), Value.text(group), Value.text(named)));
  }

  private List<Value> tooFew(Rate rate) {
    return List.of(
        Value.text(rate.of() < minimumCount ? Verdict.TOO_FEW_TO_SAY.label() : ""), Value.EMPTY);
  }

  private void add(Question question, NamedComparison compared) {
    List<Value> row =
        difference(
            question.name(),
            question.compared(),
            compared.name(),
            StatedFigures.NAMED_DIFFERENCE.in(compared),
            compared.verdict());
    row.add(
        Value.text(
            (said(compared.first(), compared.second())
                    + asItStands(compared.crude())
                    + " "
                    + Words.reason(compared.likeForLike()))
                .strip()));
    rows.add(row);
  }

  private static String said(Rate first, Rate second) {
    return Say.counts(first) + " against " + Say.counts(second) + ".";
  }

  private static String asItStands(Measured<CrudeDifference> crude) {
    return crude.isMeasured()
        ? " As it stands %s.".formatted(Unit.POINTS.say(crude.require().difference().value()))
        : "";
  }

  private static List<Value> difference(
      String question, String group, String named, Measured<LikeForLike> alike, Verdict verdict) {
    List<Value> row =
        start(question, group, named, alike.map(LikeForLike::difference), Unit.POINTS);
    row.add(Value.number(alike.flatMap(LikeForLike::level), Unit.FINE_SHARE));
    row.add(Value.text(verdict.label()));
    return row;
  }

  private void addYesAgainstNotNow(Findings findings) {
    Measured<List<Comparison>> comparisons = findings.winRates().comparisons();
    if (comparisons.isMeasured()) {
      comparisons.require().stream()
          .findFirst()
          .ifPresent(
              each -> {
                List<Value> row =
                    difference(
                        MEASURED,
                        "Yes against not now",
                        "Win rate",
                        each.likeForLike(),
                        each.verdict());
                row.add(Value.text("What Comparisons measures, beside what is named."));
                rows.add(row);
              });
    }
  }

  private void addRateRatio(Measured<Churn> churn) {
    Measured<Estimate> ratio = churn.flatMap(all -> all.effect().rateRatio());
    if (churn.isMeasured()) {
      List<Value> row =
          start(
              MEASURED,
              "Something pushed out against nothing",
              "How many times as often they leave",
              ratio,
              Unit.RATIO);
      row.addAll(
          List.of(
              Value.EMPTY,
              Value.text(churn.require().verdict().label()),
              Value.text(
                  ("What Churn measures, beside what is named. " + Words.reason(ratio)).strip())));
      rows.add(row);
    }
  }

  private static List<Value> limits(Measured<Estimate> estimate, Unit unit) {
    return List.of(
        Value.number(estimate.map(Estimate::value), unit),
        Value.number(estimate.map(Estimate::lower), unit),
        Value.number(estimate.map(Estimate::upper), unit));
  }
}
