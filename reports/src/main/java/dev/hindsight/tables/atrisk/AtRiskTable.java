package dev.hindsight.tables.atrisk;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.AtRiskFigures;
import dev.hindsight.findings.atrisk.RiskBand;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** How much is open that may hurt, kind by kind, and what became of such items before. */
public final class AtRiskTable {

  public static final String NAME = "At risk";

  private AtRiskTable() {}

  public static Table<?> of(Findings findings, AtRisk atRisk) {
    return new Table<>(
        NAME,
        title(atRisk),
        "Open items as of "
            + Say.day(findings.period().asOf())
            + ", and what became of the same lists at the last eight quarter ends, made with what"
            + " was known then.",
        columns(findings.parameters().reportingCurrency()),
        atRisk.kinds().stream().flatMap(kind -> RiskRow.of(kind).stream()).toList(),
        notes(atRisk));
  }

  private static String title(AtRisk atRisk) {
    String open =
        atRisk.kinds().stream()
            .filter(kind -> kind.count() > 0)
            .map(AtRiskTable::countOf)
            .collect(Collectors.joining(", "));
    return open.isEmpty() ? "Nothing is open that may hurt" : "At risk now: " + open;
  }

  private static String countOf(RiskKind kind) {
    return Say.count(
        kind.count(),
        switch (kind.risk()) {
          case PROMISE_DUE -> "promise";
          case CUSTOMER_EXPOSED -> "customer";
          case CLOSE_PASSED -> "overdue deal";
          case REFUSAL_PRESSED -> "pressed refusal";
        });
  }

  private static List<Column<RiskRow>> columns(String currency) {
    return Column.all(
        List.of(
            Column.words("Open items", 30, row -> row.kind().risk().label()),
            Column.words("How far away", 30, row -> row.band().map(RiskBand::label).orElse("all")),
            Column.count("How many", 9, RiskRow::count),
            Column.of(
                AtRiskFigures.MONEY.label() + ", " + currency,
                Unit.MONEY,
                row -> new Value.Quantity(row.money().doubleValue(), Unit.MONEY))),
        hits(),
        Column.details(
            List.of(
                Column.<RiskRow>of("Hits", Unit.COUNT, row -> counted(row, Rate::count)),
                Column.<RiskRow>of("Listed then", Unit.COUNT, row -> counted(row, Rate::of)))),
        Column.ofSome(RiskRow::whole, Column.share(AtRiskFigures.OTHERS)),
        Column.ofSome(RiskRow::whole, Column.estimate(AtRiskFigures.DIFFERENCE)),
        List.of(Column.words("In words", 56, RiskRow::remark)));
  }

  private static List<Column<RiskRow>> hits() {
    return Column.estimate(
        AtRiskFigures.LISTED.label(),
        AtRiskFigures.LISTED.unit(),
        row -> row.listed().flatMap(Rate::estimate));
  }

  private static Value counted(RiskRow row, ToLongFunction<Rate> count) {
    Measured<Rate> listed = row.listed();
    return listed.isMeasured()
        ? Value.count(count.applyAsLong(listed.require()))
        : new Value.NotMeasured(listed.notMeasured());
  }

  private static List<String> notes(AtRisk atRisk) {
    List<String> notes = new ArrayList<>();
    atRisk.parts().stream()
        .filter(part -> !part.found().isMeasured())
        .map(
            part ->
                Say.capital(part.name()) + ": not measured, " + part.found().notMeasured() + ".")
        .forEach(notes::add);
    return notes;
  }
}
