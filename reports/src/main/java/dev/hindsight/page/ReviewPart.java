package dev.hindsight.page;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.markup.Html;
import dev.hindsight.tables.ReviewBar;
import dev.hindsight.tables.ReviewPoint;
import dev.hindsight.tables.ToDecide;
import java.util.List;
import java.util.Optional;

/**
 * What opens the page: what to decide, the statements, three charts, what changed, what was not
 * measured.
 */
final class ReviewPart {

  private final Html html;
  private final Findings findings;
  private final List<Chart> charts;

  ReviewPart(Html html, Findings findings, List<Chart> charts) {
    this.html = html;
    this.findings = findings;
    this.charts = charts;
  }

  void write() {
    html.open("section", "id", "part-review", "aria-labelledby", "part-review-title")
        .element("h2", "Review", "id", "part-review-title");
    ToDecide.of(findings).ifPresent(agenda -> ToDecidePart.write(html, agenda));
    html.element("h3", ToDecide.FOUND, "class", "lead").open("ol", "class", "statements");
    List<Statement> statements = findings.review().statements();
    List<Optional<ReviewBar>> bars = ReviewBar.of(statements);
    for (int i = 0; i < statements.size(); i++) {
      statement(statements.get(i), bars.get(i));
    }
    html.close();
    ReviewPoint.of(findings).forEach(this::point);
    Charts.opening(charts).forEach(chart -> ChartHtml.write(html, chart));
    html.close();
  }

  private void statement(Statement statement, Optional<ReviewBar> bar) {
    html.open("li").element("h4", statement.topic());
    if (statement.shown().isMeasured()) {
      shown(statement.shown().require(), bar);
    }
    html.element("p", statement.text());
    details(statement.details());
    html.close();
  }

  private void shown(Shown shown, Optional<ReviewBar> bar) {
    html.open("div", "class", "shown")
        .element("strong", shown.number(findings.parameters().reportingCurrency()));
    bar.ifPresent(drawn -> html.markup(IntervalSvg.of(drawn)));
    if (shown.limits().isMeasured()) {
      html.element("span", shown.limits().require(), "class", "limits");
    }
    html.element("span", shown.basis().textInReview(), "class", "basis").close();
  }

  private void point(ReviewPoint point) {
    html.open("div", "class", "point").element("h3", point.heading()).element("p", point.text());
    details(point.details());
    html.close();
  }

  /** There for who asks; closed, so that the page is read in a minute. */
  private void details(List<String> details) {
    if (details.isEmpty()) {
      return;
    }
    html.open("details").element("summary", "Details");
    details.forEach(detail -> html.element("p", detail));
    html.close();
  }
}
