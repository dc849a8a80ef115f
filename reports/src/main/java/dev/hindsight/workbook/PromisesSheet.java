package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.PayOffFigures;
import dev.hindsight.findings.PromiseOutcomes;
import dev.hindsight.findings.Promises;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Were promises delivered as promised? Overall, by product manager and by decision quarter. */
final class PromisesSheet {

  static final String NAME = "Promises";

  private static final String ALL = "All promises";
  private static final String MANAGER = "Product manager";

  /** Cells between the level and the remark. */
  private static final int FIGURES = 14;

  private final int minimumCount;
  private final List<List<Value>> rows = new ArrayList<>();

  private PromisesSheet(int minimumCount) {
    this.minimumCount = minimumCount;
  }

  static Table of(Findings findings, Measured<Promises> promises) {
    PromisesSheet sheet = new PromisesSheet(findings.parameters().minimumCount());
    if (promises.isMeasured()) {
      sheet.add(promises.require());
    } else {
      sheet.addNotMeasured(ALL, promises);
    }
    return new Table(
        NAME,
        "Was what we promised delivered on time?",
        promises.isMeasured() ? subtitle(findings, promises.require()) : Words.reason(promises),
        columns(),
        sheet.rows);
  }

  private static String subtitle(Findings findings, Promises promises) {
    return "Yes and alternative in force with a date promised, due by "
        + Words.day(findings.period().asOf())
        + "; "
        + Unit.COUNT.say((double) promises.notDue())
        + " more are not due yet. No ranking: those with most promises first.";
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.ofText("By", 18));
    columns.add(Column.ofText("Level", 30));
    columns.add(new Column("Due", 10, Unit.COUNT));
    columns.add(new Column("On time: count", 11, Unit.COUNT));
    columns.addAll(Column.withInterval(PayOffFigures.ON_TIME));
    columns.add(new Column("Late: count", 11, Unit.COUNT));
    columns.addAll(Column.withInterval(PayOffFigures.LATE));
    columns.add(new Column("Not delivered: count", 13, Unit.COUNT));
    columns.addAll(Column.withInterval(PayOffFigures.NOT_DELIVERED));
    columns.add(Column.of(PayOffFigures.MEDIAN_DAYS_LATE));
    columns.add(Column.ofText("Remark", 40));
    return columns;
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
    List<Value> row = new ArrayList<>(List.of(Value.text(by), Value.text(level)));
    row.add(Value.count(outcomes.due()));
    for (Rate rate : List.of(outcomes.onTime(), outcomes.late(), outcomes.notDelivered())) {
      row.add(Value.count(rate.count()));
      row.addAll(Value.estimate(rate.estimate(), PayOffFigures.ON_TIME.unit()));
    }
    row.add(Value.number(outcomes.medianDaysLate(), PayOffFigures.MEDIAN_DAYS_LATE.unit()));
    row.add(Value.text(remark(outcomes)));
    rows.add(row);
  }

  private String remark(PromiseOutcomes outcomes) {
    return outcomes.due() < minimumCount
        ? Words.sentence(
            Verdict.TOO_FEW_TO_SAY.label()
                + ": fewer than "
                + Unit.COUNT.say((double) minimumCount)
                + " due")
        : "";
  }

  private void addNotMeasured(String by, Measured<?> missing) {
    List<Value> row = new ArrayList<>(List.of(Value.text(by), Value.EMPTY));
    row.addAll(Collections.nCopies(FIGURES, new Value.NotMeasured(missing.notMeasured())));
    row.add(Value.text(Words.reason(missing)));
    rows.add(row);
  }
}
