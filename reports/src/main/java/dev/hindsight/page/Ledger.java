package dev.hindsight.page;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.stories.TradeOffStory;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger of the page: a row for each trade-off, and the stories of those decided last. */
final class Ledger {

  /** More rows make a page that no browser is quick with. */
  static final int MOST_ROWS = 5_000;

  /** In letters: what all stories together may take. */
  private static final int ROOM_FOR_STORIES = 200_000;

  private final Html html;
  private final Anchors anchors;
  private final Findings findings;
  private final Optional<Table<TradeOff>> table;

  Ledger(Html html, Anchors anchors, Findings findings) {
    this.html = html;
    this.anchors = anchors;
    this.findings = findings;
    this.table = ReportTables.ledger(findings);
  }

  /** Lets links lead to its rows. */
  void nameRows() {
    table.ifPresent(ledger -> anchors.byFirstCell(ledger.keyColumns(MOST_ROWS)));
  }

  void write() {
    table.ifPresent(this::write);
  }

  private void write(Table<TradeOff> ledger) {
    Html stories = new Html();
    int told = tell(stories, ledger);
    html.open(
            "section",
            "class",
            "ledger",
            "id",
            "part-ledger",
            "aria-labelledby",
            "part-ledger-title")
        .element("h3", ledger.title(), "id", "part-ledger-title");
    limit("Here", MOST_ROWS, ledger.rows().size());
    TableHtml.write(html, anchors, leadingToStories(ledger.keyColumns(MOST_ROWS)));
    html.element("h3", "The story of each");
    limit("Told", told, ledger.rows().size());
    html.markup(stories.markup()).close();
  }

  private void limit(String word, int most, int all) {
    if (most < all) {
      html.element(
          "p",
          "%s are the %s decided last, of %s. Each of the others: hindsight explain REQUEST."
              .formatted(word, Unit.COUNT.say(most), Unit.COUNT.say(all)));
    }
  }

  /** Tells as many as there is room for; how many that are. */
  private int tell(Html stories, Table<TradeOff> ledger) {
    List<TradeOff> rows = ledger.rows();
    int told = 0;
    while (told < rows.size() && stories.length() < ROOM_FOR_STORIES) {
      String anchor = anchors.moved(ledger.name(), told);
      StoryHtml.write(stories, TradeOffStory.of(reported(rows.get(told))), anchor);
      told++;
    }
    return told;
  }

  /** A request's own link leads to its story, or to its row where it is not told. */
  private static Table<TradeOff> leadingToStories(Table<TradeOff> ledger) {
    Map<String, Integer> places = new HashMap<>();
    ledger.rows().forEach(row -> places.put(row.requestId(), places.size()));
    List<Column<TradeOff>> columns = new ArrayList<>(ledger.columns());
    columns.set(
        0,
        Column.cells(
            columns.get(0).header(),
            columns.get(0).width(),
            row ->
                new Value.Link(
                    row.requestId(), new Value.Place(ledger.name(), places.get(row.requestId())))));
    return new Table<>(ledger.name(), ledger.title(), ledger.subtitle(), columns, ledger.rows());
  }

  private ReportedTradeOff reported(TradeOff tradeOff) {
    return ReportedTradeOff.of(
        findings.period(), findings.parameters(), findings.payOff().require().like(), tradeOff);
  }
}
