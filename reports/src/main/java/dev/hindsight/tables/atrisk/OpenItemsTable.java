package dev.hindsight.tables.atrisk;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.AtRiskFigures;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.time.LocalDate;
import java.util.List;

/** The open items one by one, kind by kind, the most urgent of a kind first. */
public final class OpenItemsTable {

  public static final String NAME = "Open items";

  private OpenItemsTable() {}

  /** An item, and the kind that it is of. */
  private record Row(Risk risk, RiskItem item) {}

  public static Table<?> of(Findings findings, AtRisk atRisk) {
    return new Table<>(
        NAME,
        "Who has to see to what?",
        "As of "
            + Say.day(findings.period().asOf())
            + ". Those that come first, then those with most money. "
            + extent(atRisk.kinds()),
        columns(findings.parameters().reportingCurrency()),
        atRisk.kinds().stream()
            .flatMap(kind -> kind.items().stream().map(item -> new Row(kind.risk(), item)))
            .toList());
  }

  private static String extent(List<RiskKind> kinds) {
    long all = kinds.stream().mapToLong(RiskKind::count).sum();
    long listed = kinds.stream().mapToLong(kind -> kind.items().size()).sum();
    return listed == all
        ? "All " + Say.count(all) + " are listed."
        : "Listed are %s of %s, of each kind 2,000 at most."
            .formatted(Say.count(listed), Say.count(all));
  }

  private static List<Column<Row>> columns(String currency) {
    return List.of(
        Column.words("Open item", 36, row -> row.risk().label()),
        Column.words("What", 34, row -> row.item().what()),
        Column.words("Account", 28, row -> row.item().account()),
        Column.words("Owner", 20, row -> row.item().owner()),
        Column.words("Comes first", 24, row -> row.item().urgent() ? row.risk().urgent() : ""),
        Column.cells("Day", 13, row -> day(row.item().date())),
        Column.words("How far away", 30, row -> row.item().band()),
        Column.of(
            AtRiskFigures.MONEY.label() + ", " + currency,
            Unit.MONEY,
            row -> Value.number(row.item().money().map(money -> money.doubleValue()), Unit.MONEY)),
        Column.of(
            AtRiskFigures.LIKE.label(),
            AtRiskFigures.LIKE.unit(),
            row ->
                Value.number(
                    row.item().like().flatMap(Rate::estimate).map(Estimate::value), Unit.SHARE)),
        Column.words("Request", 14, row -> row.item().requestId()),
        Column.words("Deal", 14, row -> row.item().dealId()),
        Column.words("Account id", 14, row -> row.item().accountId()));
  }

  private static Value day(Measured<LocalDate> day) {
    return day.isMeasured() ? Value.day(day.require()) : new Value.NotMeasured(day.notMeasured());
  }
}
