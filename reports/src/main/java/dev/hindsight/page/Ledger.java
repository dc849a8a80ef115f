package dev.hindsight.page;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Say;
import dev.hindsight.markup.Html;
import dev.hindsight.stories.ItemStories;
import dev.hindsight.stories.Story;
import dev.hindsight.stories.Subject;
import dev.hindsight.stories.TradeOffStory;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of the page: a row for each trade-off, the stories of those decided last, of the items
 * that they pushed out, and of the teams that asked.
 */
final class Ledger {

  /** More rows make a page that no browser is quick with. */
  static final int MOST_ROWS = 5_000;

  private static final int MOST_ITEMS = 500;

  private static final String PRODUCT_MANAGER = "Product manager";

  private final Anchors anchors;
  private final Findings findings;
  private final Table<TradeOff> whole;
  private final TradeOffStories stories;
  private final Html items = Html.terse();
  private int itemsThereAre;

  private Ledger(Anchors anchors, Findings findings, Table<TradeOff> whole) {
    this.anchors = anchors;
    this.findings = findings;
    this.whole = whole;
    this.stories = new TradeOffStories(anchors);
    anchors.byFirstCell(whole.keyColumns(MOST_ROWS), Subject.REQUEST);
  }

  /** Tells its stories; what these lead to is named by then. */
  void tell() {
    Map<String, Story> ofItems = ItemStories.of(findings);
    ofItems.keySet().stream().limit(MOST_ITEMS).forEach(id -> anchors.tell(Subject.ITEM, id));
    tellTradeOffs();
    tellItems(ofItems);
  }

  /**
   * The ledger with its requests named, and nothing told yet; none where pay-off was not measured.
   */
  static Optional<Ledger> of(Anchors anchors, Findings findings) {
    return ReportTables.ledger(findings).map(whole -> new Ledger(anchors, findings, whole));
  }

  /** Tells as many as there is room for, those decided last first. */
  private void tellTradeOffs() {
    Iterator<TradeOff> rows = whole.rows().stream().limit(MOST_ROWS).iterator();
    while (rows.hasNext() && stories.hasRoom()) {
      TradeOff row = rows.next();
      Story story = TradeOffStory.of(reported(row));
      if (stories.count() == 0) {
        stories.say(story.source() + " " + story.caution());
      }
      stories.tell(row.requestId(), story);
    }
  }

  private void tellItems(Map<String, Story> ofItems) {
    StoryHtml writer = new StoryHtml(items, anchors);
    itemsThereAre = ofItems.size();
    ofItems.values().stream().limit(1).forEach(any -> items.element("p", any.caution()));
    ofItems.entrySet().stream()
        .limit(MOST_ITEMS)
        .forEach(item -> writer.write(item.getValue(), anchors.tell(Subject.ITEM, item.getKey())));
  }

  /**
   * Writes it.
   *
   * @param tables the tables of the report that may say something of a team
   */
  void write(Html html, List<Table<?>> tables) {
    html.open(
            "section", "class", "wide", "id", "part-ledger", "aria-labelledby", "part-ledger-title")
        .element("h2", "Every trade-off: the ledger", "id", "part-ledger-title");
    limit(html, "Here", Math.min(MOST_ROWS, whole.rows().size()));
    TableHtml.write(html, anchors, shown());
    html.element("h3", "The story of each");
    limit(html, "Told", stories.count());
    html.open("div", "id", "part-stories").markup(stories.markup()).close();
    writeItems(html);
    new TeamPages(html, anchors, tables, whole.rows()).write();
    html.close();
  }

  private void limit(Html html, String word, int most) {
    if (most < whole.rows().size()) {
      html.element(
          "p",
          "%s are the %s decided last, of %s. Each of the others: hindsight explain REQUEST."
              .formatted(word, Say.count(most), Say.count(whole.rows().size())));
    }
  }

  private void writeItems(Html html) {
    if (itemsThereAre > 0) {
      html.element("h3", "Each displaced item");
    }
    if (itemsThereAre > MOST_ITEMS) {
      html.element(
          "p",
          "Here are the %s that cost most, of %s."
              .formatted(Say.count(MOST_ITEMS), Say.count(itemsThereAre)));
    }
    html.markup(items.markup());
  }

  /** The columns that a reader filters by; a request leads to its story where that is told. */
  private Table<TradeOff> shown() {
    List<Column<TradeOff>> columns = new ArrayList<>(List.of(stories.requests(whole)));
    whole.columns().stream()
        .skip(1)
        .filter(column -> !column.detail() || column.header().equals(PRODUCT_MANAGER))
        .forEach(columns::add);
    List<TradeOff> rows = whole.rows().subList(0, Math.min(MOST_ROWS, whole.rows().size()));
    return new Table<>(whole.name(), whole.title(), whole.subtitle(), columns, rows);
  }

  private ReportedTradeOff reported(TradeOff tradeOff) {
    return ReportedTradeOff.of(
        findings.period(), findings.parameters(), findings.payOff().require().like(), tradeOff);
  }
}
