package dev.hindsight.page;

import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Say;
import dev.hindsight.markup.Html;
import dev.hindsight.stories.Subject;
import dev.hindsight.tables.grid.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A part of the page for each sales team: what every table says of it, and what it asked for. */
final class TeamPages {

  /** Those with most trade-offs. */
  private static final int MOST_TEAMS = 50;

  /** The requests that are named, those decided last. */
  private static final int MOST_NAMED = 20;

  private final Html html;
  private final Anchors anchors;
  private final List<Table<?>> tables;
  private final Map<String, List<TradeOff>> teams;

  /**
   * Makes them.
   *
   * @param tables the tables of the report, some rows of which are about teams
   */
  TeamPages(Html html, Anchors anchors, List<Table<?>> tables, List<TradeOff> ledger) {
    this.html = html;
    this.anchors = anchors;
    this.tables = tables;
    this.teams =
        ledger.stream()
            .filter(each -> !each.salesTeam().isEmpty())
            .collect(Collectors.groupingBy(TradeOff::salesTeam, TreeMap::new, Collectors.toList()));
  }

  void write() {
    if (teams.isEmpty()) {
      return;
    }
    html.element("h3", "Each sales team");
    if (teams.size() > MOST_TEAMS) {
      html.element(
          "p",
          "Here are the %s with most trade-offs, of %s."
              .formatted(Say.count(MOST_TEAMS), Say.count(teams.size())));
    }
    teams.entrySet().stream()
        .sorted(Comparator.comparing(team -> -team.getValue().size()))
        .limit(MOST_TEAMS)
        .forEach(team -> write(team.getKey(), team.getValue()));
  }

  private void write(String team, List<TradeOff> asked) {
    html.open("details")
        .element("summary", team + ": " + Say.count(asked.size(), "trade-off"))
        .open("div", "id", anchors.tell(Subject.TEAM, team));
    for (Table<?> table : tables) {
      Table<?> about = table.about(team);
      if (!about.rows().isEmpty()) {
        TableHtml.writeExtract(html, anchors, about);
      }
    }
    html.open("p").text("Decided last: ");
    asked.stream().limit(MOST_NAMED).forEach(this::request);
    html.close().close().close();
  }

  private void request(TradeOff asked) {
    anchors
        .link(Subject.REQUEST, asked.requestId())
        .ifPresentOrElse(
            link -> html.element("a", asked.requestId(), "href", link),
            () -> html.text(asked.requestId()));
    html.text(" ");
  }
}
