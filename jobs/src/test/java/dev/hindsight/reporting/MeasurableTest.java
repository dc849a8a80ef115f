package dev.hindsight.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ExportedColumns;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasurableTest {

  private static ExportedColumns columns(String... tables) {
    Set<String> there = Set.of(tables);
    return new ExportedColumns(
        Contract.TABLES.stream()
            .filter(table -> there.contains(table.name()))
            .collect(
                Collectors.toMap(
                    Table::name, table -> table.columns().collect(Collectors.toSet()))));
  }

  @Test
  void dealsAloneGiveWinRates() {
    assertThat(Measurable.lines(columns("deals")))
        .containsExactly(
            "what can be measured",
            "  Do the deals we said yes to win more often?",
            "    now: win rates",
            "    with deal_history too: closes that were moved, sizes as of the opening",
            "  What did displaced items cost in customers?",
            "    now: nothing",
            "    it takes accounts, roadmap_items, waiting, displacements",
            "  Where does sales pressure come from, and does it tell the truth?",
            "    now: nothing",
            "    it takes requests, decisions",
            "  Did it pay off?",
            "    now: nothing",
            "    it takes requests, decisions");
  }

  @Test
  void withoutDealsThereAreNoWinRates() {
    assertThat(Measurable.lines(columns("accounts")))
        .startsWith(
            "what can be measured",
            "  Do the deals we said yes to win more often?",
            "    now: nothing",
            "    with deals too: win rates");
  }

  @Test
  void oneMoreExportIsSaidWithWhatItAdds() {
    assertThat(Measurable.lines(columns("deals", "requests", "decisions", "roadmap_items")))
        .contains(
            "    now: win rates; win rates by answer, compared like for like",
            "    with roadmap_history too: items that slipped after a yes, for a person to confirm",
            "    with pressure too: tactics, and what goes with them; whether the only opportunity was"
                + " the only one",
            "    with quotas too: pressure behind quota")
        .doesNotContain("    with deal_history too: how sure sales was against what was won");
  }

  @Test
  void salesToDateStandInWhereNoQuotasAreExported() {
    String toDate = "pressure against a team's sales to date";

    assertThat(Measurable.lines(columns("deals", "requests", "decisions")))
        .filteredOn(line -> line.startsWith("    now: ") && line.contains(toDate))
        .hasSize(1);
    assertThat(Measurable.lines(columns("deals", "requests", "decisions", "quotas")))
        .noneMatch(line -> line.contains(toDate));
  }

  @Test
  void eachCheckOfAClaimSaysWhichColumnItLacks() {
    Map<String, Set<String>> there = new HashMap<>();
    there.put("deals", Set.of("deal_id", "sales_rep"));
    there.put("requests", Set.of("request_id", "feature"));
    there.put("decisions", Set.of("request_id", "delivered_at"));
    there.put("pressure", Set.of("request_id"));
    there.put("deal_history", Set.of("deal_id"));

    assertThat(Measurable.lines(new ExportedColumns(there)))
        .contains(
            "    with deals.opened_at too: whether the only opportunity was the only one",
            "    with requests.other_prospects too: whether the other prospects came",
            "    with pressure.claimed_deadline too: claimed deadlines against the closes that the"
                + " CRM planned",
            "    with deals.sales_team too: pressure against a team's sales to date");
  }

  @Test
  void aColumnThatLacksIsSaidWhereItsTableIsThere() {
    assertThat(
            Measurable.lines(
                new ExportedColumns(
                    Map.of(
                        "deals", Set.of("deal_id"),
                        "requests", Set.of("request_id"),
                        "decisions", Set.of("request_id")))))
        .contains(
            "    with requests.claimed_confidence too: how sure sales was against what was won",
            "    with deal_history too: how sure sales was against what was won",
            "    with decisions.promised_for too: promises kept");
  }

  @Test
  void withEverythingNothingIsMissing() {
    assertThat(
            Measurable.lines(
                columns(Contract.TABLES.stream().map(Table::name).toArray(String[]::new))))
        .noneMatch(line -> line.startsWith("    with") || line.startsWith("    it takes"));
  }
}
