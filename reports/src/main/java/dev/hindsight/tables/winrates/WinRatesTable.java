package dev.hindsight.tables.winrates;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.winrates.AmountShare;
import dev.hindsight.findings.winrates.Breakdown;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRateFigures;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every win rate: overall and by each dimension, of all deals and of each class. */
public final class WinRatesTable {

  private static final String ALL_DEALS = "All deals";
  private static final Value ALL_CLASSES = Value.text("All classes");

  private final int minimumCount;

  /** Whether any deals have a win rate by amount: else it has no columns. */
  private final boolean hasAmounts;

  private final Set<String> reasonsGiven = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();

  private WinRatesTable(Findings findings) {
    this.minimumCount = findings.parameters().minimumCount();
    this.hasAmounts = findings.winRates().sizeBands().isMeasured();
  }

  private record Row(
      String dimension, String level, Value ofClass, Outcomes outcomes, String remark) {}

  /** What cannot be told apart has no rows here: the page says once why. */
  public static Table<?> of(Findings findings) {
    WinRatesTable table = new WinRatesTable(findings);
    table.add(findings.winRates());
    return new Table<>(
        "Win rates",
        "Win rates by decision, overall and by dimension",
        Words.window(findings.period()) + "; quarters: the last twelve.",
        table.columns(findings.parameters().reportingCurrency()),
        table.rows);
  }

  private List<Column<Row>> columns(String currency) {
    return Column.all(
        List.of(
            Column.words("Dimension", 22, Row::dimension),
            Column.words("Level", 30, Row::level),
            Column.cells("Class", 15, Row::ofClass)),
        Column.of(Row::outcomes, outcomes(currency)),
        List.of(Column.words("Remark", 42, Row::remark)));
  }

  private List<Column<Outcomes>> outcomes(String currency) {
    return Column.all(
        List.of(
            Column.of(WinRateFigures.WON),
            Column.of(WinRateFigures.LOST),
            Column.of(WinRateFigures.NO_DECISION),
            Column.of(WinRateFigures.CLOSED),
            Column.of(WinRateFigures.OPEN)),
        Column.share(WinRateFigures.WIN_RATE),
        hasAmounts ? Column.ofMeasured(Outcomes::byAmount, byAmount(currency)) : List.of());
  }

  private static List<Column<AmountShare>> byAmount(String currency) {
    return List.of(
        Column.money(WinRateFigures.WON_AMOUNT, currency).wide(16),
        Column.money(WinRateFigures.CLOSED_AMOUNT, currency).wide(16),
        Column.of(WinRateFigures.WIN_RATE_BY_AMOUNT));
  }

  private void add(WinRates winRates) {
    add(ALL_DEALS, ALL_DEALS, ALL_CLASSES, winRates.all());
    if (winRates.byClass().isMeasured()) {
      addClasses(ALL_DEALS, ALL_DEALS, winRates.byClass().require());
    }
    winRates.breakdowns().forEach(this::addLevels);
  }

  private void addLevels(Breakdown breakdown) {
    String dimension = breakdown.dimension().label();
    if (breakdown.levels().isMeasured()) {
      for (Level level : breakdown.levels().require()) {
        add(dimension, level.name(), ALL_CLASSES, level.all());
        addClasses(dimension, level.name(), level.byClass());
      }
    }
  }

  private void addClasses(String dimension, String level, List<ClassOutcomes> classes) {
    for (ClassOutcomes each : classes) {
      add(dimension, level, new Value.OfClass(each.decisionClass()), each.outcomes());
    }
  }

  private void add(String dimension, String level, Value ofClass, Outcomes outcomes) {
    rows.add(new Row(dimension, level, ofClass, outcomes, remark(outcomes)));
  }

  private String remark(Outcomes outcomes) {
    List<String> remarks = new ArrayList<>();
    if (outcomes.closed() < minimumCount) {
      remarks.add(Words.tooFew(minimumCount, "closed deals"));
    }
    if (hasAmounts
        && !outcomes.byAmount().isMeasured()
        && newReason(outcomes.byAmount().notMeasured())) {
      remarks.add(Words.sentence("by amount not measured: " + outcomes.byAmount().notMeasured()));
    }
    return String.join(" ", remarks);
  }

  /** A reason stands in every cell that it explains, and once among the remarks. */
  private boolean newReason(String reason) {
    return reasonsGiven.add(reason);
  }
}
