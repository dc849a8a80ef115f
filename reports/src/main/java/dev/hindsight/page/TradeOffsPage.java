package dev.hindsight.page;

import dev.hindsight.findings.Identity;
import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.markup.Html;
import dev.hindsight.stories.Subject;
import dev.hindsight.stories.TradeOffStory;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Some trade-offs as one file of HTML: a row for each, and the stories of the first ones. Nothing
 * else of the report that they are from is in it.
 */
public final class TradeOffsPage {

  /** What stands above the stories. */
  public static final String STORIES = "The story of each";

  private final Html html = Html.terse();
  private final Anchors anchors = new Anchors();
  private final TradeOffStories stories = new TradeOffStories(anchors);
  private final Table<TradeOff> table;
  private final Identity identity;

  private TradeOffsPage(
      Table<TradeOff> table, List<ReportedTradeOff> tradeOffs, Identity identity) {
    this.table = table;
    this.identity = identity;
    anchors.byFirstCell(table, Subject.REQUEST);
    tell(tradeOffs);
  }

  /**
   * The page as the bytes of a file, UTF-8.
   *
   * @param table the trade-offs; its first column names their requests, and nothing in it leads
   *     elsewhere
   * @param tradeOffs the same, in the same order
   * @param identity what tells the report from others; stands at the foot
   */
  public static byte[] bytes(
      Table<TradeOff> table, List<ReportedTradeOff> tradeOffs, Identity identity) {
    return new TradeOffsPage(table, tradeOffs, identity).write();
  }

  private void tell(List<ReportedTradeOff> tradeOffs) {
    for (ReportedTradeOff tradeOff : tradeOffs) {
      if (stories.hasRoom()) {
        stories.tell(tradeOff.tradeOff().requestId(), TradeOffStory.of(tradeOff));
      }
    }
  }

  private byte[] write() {
    html.markup("<!doctype html>\n").open("html", "lang", "en");
    PageHead.write(html, table.title());
    html.open("body");
    html.open("header").element("h1", table.title()).element("p", table.subtitle()).close();
    html.open("main").open("section", "class", "wide");
    TableHtml.write(html, anchors, shown());
    html.element("h2", STORIES);
    if (stories.count() < table.rows().size()) {
      html.element(
          "p", "Told are the first %s of these.".formatted(Integer.toString(stories.count())));
    }
    html.open("div", "id", "part-stories").markup(stories.markup()).close();
    html.close().close();
    html.open("footer").element("p", Review.CAUTION).element("p", identity.sentence()).close();
    html.open("script").markup(Policy.SCRIPT).close();
    html.close().close();
    return html.markup().getBytes(StandardCharsets.UTF_8);
  }

  /** The columns that a reader filters by; a request leads to its story where that is told. */
  private Table<TradeOff> shown() {
    Table<TradeOff> key = table.keyColumns(table.rows().size());
    List<Column<TradeOff>> columns = new ArrayList<>(key.columns());
    columns.set(0, stories.requests(table));
    return new Table<>(key.name(), key.name(), "", columns, key.rows());
  }
}
