package dev.hindsight.page;

import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.markup.Html;
import dev.hindsight.stories.Story;
import dev.hindsight.stories.Subject;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.HashMap;
import java.util.Map;

/** The stories of trade-offs, as many as there is room for. */
final class TradeOffStories {

  /** What they may take, in letters. */
  private static final int ROOM = 350_000;

  private final Html html = Html.terse();
  private final Map<String, Integer> told = new HashMap<>();
  private final Anchors anchors;
  private final StoryHtml writer;

  TradeOffStories(Anchors anchors) {
    this.anchors = anchors;
    this.writer = new StoryHtml(html, anchors);
  }

  /** Whether one more may be told. */
  boolean hasRoom() {
    return html.length() < ROOM;
  }

  /** Says something before the next one. */
  void say(String text) {
    html.element("p", text);
  }

  /** Tells one, so that its request can be led to. */
  void tell(String request, Story story) {
    writer.write(story, anchors.tell(Subject.REQUEST, request));
    told.put(request, told.size());
  }

  /** How many were told. */
  int count() {
    return told.size();
  }

  /** All of them. */
  String markup() {
    return html.markup();
  }

  /** The first column of a table of trade-offs: a request leads to its story where that is told. */
  Column<TradeOff> requests(Table<TradeOff> table) {
    Column<TradeOff> first = table.columns().get(0);
    return Column.cells(first.header(), first.width(), row -> request(row, table.name()));
  }

  private Value request(TradeOff row, String table) {
    Integer place = told.get(row.requestId());
    return place == null
        ? Value.text(row.requestId())
        : new Value.Link(row.requestId(), new Value.Place(table, place));
  }
}
