package dev.hindsight.tables.payoff;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.PayOffFigures;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;

/** Were promises delivered as promised? Overall, by product manager and by decision quarter. */
public final class PromisesTable {

  static final String NAME = "Promises";

  private static final String ALL = "All promises";
  private static final String MANAGER = "Product manager";

  private final int minimumCount;
  private final List<Row> rows = new ArrayList<>();

  private PromisesTable(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  private record Row(String by, String level, Measured<PromiseOutcomes> outcomes, String remark) {}

  public static Table<?> of(Findings findings, Measured<Promises> promises) {
    PromisesTable table = new PromisesTable(findings.parameters().minimumCount());
    if (promises.isMeasured()) {
      table.add(promises.require());
    } else {
      table.addNotMeasured(ALL, promises);
    }
    return new Table<>(
        NAME,
        "Was what we promised delivered on time?",
        promises.isMeasured() ? subtitle(findings, promises.require()) : Words.reason(promises),
        columns(),
        table.rows);
  }

  private static String subtitle(Findings findings, Promises promises) {
    return "Yes and alternative in force with a date promised, due by "
        + Say.day(findings.period().asOf())
        + "; "
        + Say.count(promises.notDue())
        + " more are not due yet. No ranking: those with most promises first.";
  }

  private static List<Column<Row>> columns() {
    return Column.all(
        List.of(Column.words("By", 18, Row::by), Column.words("Level", 30, Row::level)),
        Column.ofMeasured(Row::outcomes, outcomes()),
        List.of(Column.words("Remark", 32, Row::remark)));
  }

  private static List<Column<PromiseOutcomes>> outcomes() {
    return Column.all(
        List.of(Column.of(PayOffFigures.DUE).wide(10)),
        share(PayOffFigures.ON_TIME),
        share(PayOffFigures.LATE),
        share(PayOffFigures.NOT_DELIVERED),
        List.of(Column.of(PayOffFigures.MEDIAN_DAYS_LATE)));
  }

  private static List<Column<PromiseOutcomes>> share(Figure<PromiseOutcomes, Rate> figure) {
    return Column.all(
        List.of(
            Column.count(
                figure.label() + ": count", 13, each -> figure.in(each).require().count())),
        Column.share(figure));
  }

  private void add(Promises promises) {
    add(ALL, "All", promises.all());
    if (promises.byProductManager().isMeasured()) {
      promises.byProductManager().require().forEach(each -> add(MANAGER, each.name(), each));
    } else {
      addNotMeasured(MANAGER, promises.byProductManager());
    }
    promises.byQuarter().forEach(each -> add("Decided in", each.name(), each));
  }

  private void add(String by, String level, PromiseOutcomes outcomes) {
    String remark = outcomes.due() < minimumCount ? Words.tooFew(minimumCount, "due") : "";
    rows.add(new Row(by, level, Measured.of(outcomes), remark));
  }

  private void addNotMeasured(String by, Measured<?> missing) {
    rows.add(new Row(by, "", Measured.not(missing.notMeasured()), Words.reason(missing)));
  }
}
