package dev.hindsight.workbook;

import dev.hindsight.findings.AmountShare;
import dev.hindsight.findings.Breakdown;
import dev.hindsight.findings.ClassOutcomes;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Level;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Outcomes;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
import dev.hindsight.findings.WinRateFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every win rate: overall and by each dimension, of all deals and of each class. */
final class WinRatesSheet {

  private static final String ALL_DEALS = "All deals";
  private static final Value ALL_CLASSES = Value.text("All classes");
  private static final Value EACH_CLASS = Value.text("Each class");

  /** Cells between the class and the remark. */
  private static final int FIGURES = 11;

  private final int minimumCount;
  private final Set<String> reasonsGiven = new HashSet<>();

  private WinRatesSheet(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  static Table of(Findings findings) {
    return new Table(
        "Win rates",
        "Win rates by decision, overall and by dimension",
        Words.window(findings.period())
            + "; quarters: the last twelve. Filter by dimension and class.",
        columns(findings.parameters().reportingCurrency()),
        new WinRatesSheet(findings.parameters().minimumCount()).rows(findings));
  }

  private static List<Column> columns(String currency) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("Dimension", 22));
    columns.add(Column.ofText("Level", 30));
    columns.add(Column.ofText("Class", 15));
    columns.add(Column.of(WinRateFigures.WON));
    columns.add(Column.of(WinRateFigures.LOST));
    columns.add(Column.of(WinRateFigures.NO_DECISION));
    columns.add(Column.of(WinRateFigures.CLOSED));
    columns.add(Column.of(WinRateFigures.OPEN));
    columns.addAll(Column.withInterval(WinRateFigures.WIN_RATE));
    columns.add(new Column("Won amount, " + currency, 16, Unit.MONEY));
    columns.add(new Column("Closed amount, " + currency, 16, Unit.MONEY));
    columns.add(Column.of(WinRateFigures.WIN_RATE_BY_AMOUNT));
    columns.add(Column.ofText("Remark", 42));
    return columns;
  }

  private List<List<Value>> rows(Findings findings) {
    List<List<Value>> rows = new ArrayList<>();
    rows.add(row(ALL_DEALS, ALL_DEALS, ALL_CLASSES, findings.winRates().all()));
    Measured<List<ClassOutcomes>> byClass = findings.winRates().byClass();
    if (byClass.isMeasured()) {
      addClasses(rows, ALL_DEALS, ALL_DEALS, byClass.require());
    } else {
      rows.add(notMeasured(ALL_DEALS, byClass.notMeasured()));
    }
    findings.winRates().breakdowns().forEach(breakdown -> addLevels(rows, breakdown));
    return rows;
  }

  private void addLevels(List<List<Value>> rows, Breakdown breakdown) {
    String dimension = breakdown.dimension().label();
    if (!breakdown.levels().isMeasured()) {
      rows.add(notMeasured(dimension, breakdown.levels().notMeasured()));
      return;
    }
    for (Level level : breakdown.levels().require()) {
      rows.add(row(dimension, level.name(), ALL_CLASSES, level.all()));
      addClasses(rows, dimension, level.name(), level.byClass());
    }
  }

  private void addClasses(
      List<List<Value>> rows, String dimension, String level, List<ClassOutcomes> classes) {
    for (ClassOutcomes each : classes) {
      rows.add(row(dimension, level, new Value.OfClass(each.decisionClass()), each.outcomes()));
    }
  }

  private List<Value> row(String dimension, String level, Value ofClass, Outcomes outcomes) {
    List<Value> row = new ArrayList<>();
    row.add(Value.text(dimension));
    row.add(Value.text(level));
    row.add(ofClass);
    row.add(Value.count(outcomes.won()));
    row.add(Value.count(outcomes.lost()));
    row.add(Value.count(outcomes.noDecision()));
    row.add(Value.count(outcomes.closed()));
    row.add(Value.count(outcomes.open()));
    row.addAll(Value.estimate(outcomes.winRate().estimate(), WinRateFigures.WIN_RATE.unit()));
    row.add(Value.money(outcomes.byAmount().map(AmountShare::won)));
    row.add(Value.money(outcomes.byAmount().map(AmountShare::closed)));
    row.add(
        Value.number(
            outcomes.byAmount().map(AmountShare::share), WinRateFigures.WIN_RATE_BY_AMOUNT.unit()));
    row.add(Value.text(remark(outcomes)));
    return row;
  }

  private static List<Value> notMeasured(String dimension, String reason) {
    Value.NotMeasured figure = new Value.NotMeasured(reason);
    List<Value> row = new ArrayList<>(List.of(Value.text(dimension), Value.EMPTY, EACH_CLASS));
    row.addAll(Collections.nCopies(FIGURES, figure));
    row.add(Value.text(Words.sentence(figure.sentence())));
    return row;
  }

  private String remark(Outcomes outcomes) {
    List<String> remarks = new ArrayList<>();
    if (outcomes.closed() < minimumCount) {
      remarks.add(
          Words.sentence(
              Verdict.TOO_FEW_TO_SAY.label()
                  + ": fewer than "
                  + Unit.COUNT.say((double) minimumCount)
                  + " closed deals"));
    }
    if (!outcomes.byAmount().isMeasured() && newReason(outcomes.byAmount().notMeasured())) {
      remarks.add(Words.sentence("by amount not measured: " + outcomes.byAmount().notMeasured()));
    }
    return String.join(" ", remarks);
  }

  /** A reason stands in every cell that it explains, and once among the remarks. */
  private boolean newReason(String reason) {
    return reasonsGiven.add(reason);
  }
}
