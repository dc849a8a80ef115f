package dev.hindsight.tables.winrates;

import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.winrates.SalesCycle;
import dev.hindsight.findings.winrates.TimeFigures;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;
import java.util.List;
import java.util.stream.Stream;

/** For how long closed deals had been open. */
public final class SalesCycleTable {

  private static final String NAME = "Sales cycle";

  private SalesCycleTable() {}

  /** Deals of a segment that ended alike. */
  private record Row(String segment, String ended, SalesCycle.Days days) {}

  public static Table<?> of(List<SalesCycle> cycles, Period period, Parameters parameters) {
    return new Table<>(
        NAME,
        "For how long are deals open?",
        Words.window(period) + "; days from opened to closed. Deals still open are not in it.",
        columns(parameters.minimumCount()),
        cycles.stream().flatMap(SalesCycleTable::rows).toList());
  }

  private static List<Column<Row>> columns(int minimumCount) {
    return Column.all(
        List.of(Column.words("Segment", 30, Row::segment), Column.words("Ended", 24, Row::ended)),
        Column.of(
            Row::days,
            List.of(
                Column.count("Deals", 14, SalesCycle.Days::deals),
                Column.of(TimeFigures.QUARTER_WITHIN),
                Column.of(TimeFigures.HALF_WITHIN),
                Column.of(TimeFigures.THREE_QUARTERS_WITHIN).wide(19))),
        List.of(
            Column.words(
                "Remark",
                36,
                row ->
                    row.days().deals() < minimumCount ? Words.tooFew(minimumCount, "deals") : "")));
  }

  private static Stream<Row> rows(SalesCycle cycle) {
    String name = cycle.name().equals("all") ? "All deals" : cycle.name();
    return Stream.of(
        new Row(name, "Won", cycle.won()), new Row(name, "Lost or no decision", cycle.notWon()));
  }
}
