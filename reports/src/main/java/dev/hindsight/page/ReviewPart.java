package dev.hindsight.page;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Review;
import dev.hindsight.tables.ReviewPoint;
import java.util.List;

/** What opens the page: the statements, three charts, what changed, what was not measured. */
final class ReviewPart {

  private static final int CHARTS = 3;

  private final Html html;
  private final Findings findings;
  private final List<Chart> charts;

  ReviewPart(Html html, Findings findings, List<Chart> charts) {
    this.html = html;
    this.findings = findings;
    this.charts = charts;
  }

  /** Whether a chart opens the page. */
  static boolean shows(List<Chart> charts, Chart chart) {
    return key(charts).contains(chart);
  }

  private static List<Chart> key(List<Chart> charts) {
    return charts.stream().limit(CHARTS).toList();
  }

  void write() {
    html.open("section", "id", "part-review", "aria-labelledby", "part-review-title")
        .element("h2", "Review", "id", "part-review-title")
        .open("ol", "class", "statements");
    for (Review.Statement statement : findings.review().statements()) {
      html.open("li").element("h3", statement.topic()).element("p", statement.text()).close();
    }
    html.close();
    key(charts).forEach(chart -> ChartHtml.write(html, chart));
    points(ReviewPoint.changed(findings));
    points(ReviewPoint.leftOut(findings));
    points(ReviewPoint.notMeasured(findings));
    html.close();
  }

  private void points(List<ReviewPoint> points) {
    for (ReviewPoint point : points) {
      if (!point.heading().isEmpty()) {
        html.element("h3", point.heading());
      }
      html.element("p", point.text());
    }
  }
}
