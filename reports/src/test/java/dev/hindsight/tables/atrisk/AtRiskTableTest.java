package dev.hindsight.tables.atrisk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixtureAtRisk;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtRiskTableTest {

  private static final Findings FULL = FindingsFixture.full();

  private static List<Value> lastCells(Table<?> table) {
    return table.cells().stream().map(row -> row.get(row.size() - 1)).toList();
  }

  @Test
  void theTitleSaysWhatIsOpen() {
    assertThat(AtRiskTable.of(FULL, FixtureAtRisk.full()).title())
        .isEqualTo(
            "At risk now: 2\u00a0promises, 12\u00a0customers, 1\u00a0overdue deal, 1\u00a0pressed refusal");
  }

  @Test
  void eachKindSaysInWordsWhatBecameOfSuchItems() {
    assertThat(lastCells(AtRiskTable.of(FULL, FixtureAtRisk.full())))
        .contains(
            new Value.Text(
                "Passed: 1 of them. At 6\u00a0quarter ends, 15 of 36 such items hit (still undelivered) by the end of the quarter after. Not compared: what is due later cannot be late by then."),
            new Value.Text(
                "Renewal within 120 days: 1 of them. 3 do not say what is at stake. At 8\u00a0quarter ends, 41 of 171 such items hit (left) by the end of the quarter after, of customers that waited for what was not displaced 58 of 644. They hit more often than like ones that were not listed."),
            new Value.Text(
                "Not replayed: there is no `deal_history` export, which says what was planned on an earlier day."),
            new Value.Text(
                "1 does not say what is at stake. At 8\u00a0quarter ends, 9 of 40 such items hit (lost) by the end of the quarter after, of not nows on open deals without pressure since 30 of 160. No clear difference from like ones that were not listed."));
  }

  @Test
  void allItemsOfAllKindsAreListed() {
    Table<?> items = OpenItemsTable.of(FULL, FixtureAtRisk.full());

    assertThat(items.subtitle())
        .isEqualTo(
            "As of 28\u00a0Sep\u00a02026. Those that come first, then those with most money. Listed are 6 of 16, of each kind 2,000 at most.");
    assertThat(items.rows()).hasSize(6);
    assertThat(items.cells().get(0))
        .contains(new Value.Text("Ada Abara"), new Value.Text("passed"));
  }

  @Test
  void thereIsNoTableOfWhatIsNotMeasured() {
    assertThat(ReportTables.atRisk(FULL)).hasSize(2);
    assertThat(ReportTables.atRisk(FindingsFixture.onlyDeals())).isEmpty();
  }
}
