package dev.hindsight.page;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.Question;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.markup.Html;
import dev.hindsight.stories.Subject;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The report as one file of HTML. It opens from a mail or a disk, loads nothing, and is whole
 * without its script, which only searches, filters and sorts. The same findings give the same
 * bytes.
 */
public final class Page {

  private static final Set<String> OF_WIN_RATES =
      Set.of("Win rates", "Comparisons", "Time", "Stated reasons", "Customers");

  private static final Set<String> OF_PAY_OFF = Set.of("Pay-off", "Rules");

  private final Findings findings;
  private final List<Chart> charts;
  private final Identity identity;
  private final Covered covered;
  private final Map<Question, List<Table<?>>> tables;
  private final Anchors anchors = new Anchors();
  private final Html html = Html.terse();

  private Page(Findings findings, List<Chart> charts, Identity identity) {
    this.findings = findings;
    this.charts = List.copyOf(charts);
    this.identity = identity;
    this.covered = Covered.of(findings);
    this.tables = PageSection.tables(findings);
  }

  /**
   * The page as the bytes of a file, UTF-8.
   *
   * @param charts the report's charts, most important first
   * @param identity what tells this report from others; stands at the foot
   */
  public static byte[] bytes(Findings findings, List<Chart> charts, Identity identity) {
    return new Page(findings, charts, identity).write();
  }

  private byte[] write() {
    Optional<Ledger> ledger = Ledger.of(anchors, findings);
    Optional<FeaturesPart> features = FeaturesPart.of(anchors, findings);
    ledger.ifPresent(Ledger::tell);
    nameItems();
    html.markup("<!doctype html>\n").open("html", "lang", "en");
    PageHead.write(html, "Hindsight " + findings.period().quarter().label());
    html.open("body");
    html.element("a", "Skip to the review", "class", "skip", "href", "#part-review");
    header();
    html.open("main");
    new ReviewPart(html, findings, charts).write();
    tables.forEach(this::question);
    features.ifPresent(each -> each.write(html));
    exports();
    ledger.ifPresent(each -> each.write(html, sayingSomethingOfTeams()));
    html.close();
    footer();
    html.open("script").markup(Policy.SCRIPT).close();
    html.close().close();
    return html.markup().getBytes(StandardCharsets.UTF_8);
  }

  private void nameItems() {
    tables.getOrDefault(Question.CHURN, List.of()).stream()
        .filter(table -> table.name().equals("Displaced items"))
        .forEach(table -> anchors.byFirstCell(table.keyColumns(Ledger.MOST_ROWS), Subject.ITEM));
  }

  private List<Table<?>> sayingSomethingOfTeams() {
    return Stream.concat(
            tables.values().stream().flatMap(List::stream),
            ReportTables.evidence(findings).stream())
        .toList();
  }

  private void header() {
    Period period = findings.period();
    html.open("header")
        .element("h1", covered.title())
        .element("p", period.quarter().label() + ". " + covered.subtitle(period) + ".")
        .open("nav", "aria-label", "Contents")
        .open("ul");
    PageSection.of(findings, tables.keySet()).forEach(this::entry);
    html.close().close().close();
  }

  private void entry(PageSection section) {
    html.open("li").element("a", section.name(), "href", "#" + section.anchor()).close();
  }

  private void question(Question question, List<Table<?>> ofIt) {
    String id = Anchors.part(question.name());
    html.open("section", "id", id, "aria-labelledby", id + "-title")
        .element("h2", covered.title(question), "id", id + "-title");
    List<Chart> pictures =
        charts.stream()
            .filter(chart -> Charts.question(chart.name()) == question)
            .filter(chart -> !Charts.opening(charts).contains(chart))
            .toList();
    pictures.forEach(chart -> ChartHtml.write(html, chart));
    // Without a picture the first table has the answer.
    List<Table<?>> seen =
        pictures.isEmpty() ? ofIt.subList(0, Math.min(1, ofIt.size())) : List.of();
    seen.forEach(table -> table(html.open("details", "class", "wide", "open", "open"), table));
    ofIt.subList(seen.size(), ofIt.size()).forEach(this::table);
    Table<?> methods = methods().where(cells -> isMethodOf(question, cells));
    html.open("details", "class", "wide")
        .element("summary", "Methods: " + Say.count(methods.rows().size(), "figure"));
    TableHtml.writeExtract(html, anchors, methods);
    html.close().close();
  }

  private Table<?> methods() {
    return ReportTables.methods(findings);
  }

  /** Its part, which stands in the first cell, tells what a figure is of. */
  private static boolean isMethodOf(Question question, List<Value> cells) {
    String part = CellText.of(cells.get(0));
    return switch (question) {
      case AT_RISK -> part.equals("At risk");
      case PAY_OFF -> OF_PAY_OFF.contains(part);
      case WIN_RATES -> OF_WIN_RATES.contains(part);
      case CHURN -> part.equals("Churn");
      case PRESSURE -> part.equals("Pressure");
      case EXPECTED -> part.equals("Expectations");
    };
  }

  private boolean isMethodOfNoQuestion(List<Value> cells) {
    return tables.keySet().stream().noneMatch(question -> isMethodOf(question, cells));
  }

  private void exports() {
    html.open("section", "id", "part-exports", "aria-labelledby", "part-exports-title")
        .element("h2", "What it rests on: exports and methods", "id", "part-exports-title");
    ReportTables.evidence(findings).forEach(this::table);
    ReportTables.exports(findings).forEach(this::table);
    table(methods().where(this::isMethodOfNoQuestion));
    html.close();
  }

  private void table(Table<?> table) {
    table(html.open("details", "class", "wide"), table);
  }

  private void table(Html details, Table<?> table) {
    details.element("summary", table.name() + ": " + Say.count(table.rows().size(), "row"));
    table.notes().forEach(note -> html.open("p").text(note).close());
    TableHtml.write(html, anchors, table.keyColumns(Ledger.MOST_ROWS));
    html.close();
  }

  private void footer() {
    html.open("footer").element("p", Review.CAUTION).element("p", identity.sentence()).close();
  }
}
