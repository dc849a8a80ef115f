package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.ClassOutcomes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Win rate by decision class: a dot and its interval each, with the counts beside it. */
public final class WinRateByDecision implements Chart {

  public static final String NAME = "win-rate-by-decision";

  private static final double NAMES = 150;
  private static final double FIGURES = 330;

  private final Findings findings;
  private final List<ClassOutcomes> rows;

  private WinRateByDecision(Findings findings, List<ClassOutcomes> rows) {
    this.findings = findings;
    this.rows = rows;
  }

  public static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .byClass()
        .map(classes -> classes.stream().filter(c -> c.outcomes().closed() > 0).toList())
        .flatMap(
            classes ->
                classes.isEmpty()
                    ? Measured.not("no deal of the window is closed")
                    : Measured.of(new WinRateByDecision(findings, classes)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return Headline.decisions(findings);
  }

  @Override
  public String description() {
    return "Share of closed deals won, "
        + Words.window(findings.period())
        + ": "
        + rows.stream().map(this::say).collect(Collectors.joining("; "))
        + ".";
  }

  private String say(ClassOutcomes row) {
    return Words.within(row.decisionClass()) + " " + figures(row);
  }

  private String figures(ClassOutcomes row) {
    Rate rate = row.outcomes().winRate();
    return Words.share(rate.estimate().require())
        + " "
        + interval(row)
        + (isTooFew(row) ? ", too few to say" : "");
  }

  private static String interval(ClassOutcomes row) {
    Rate rate = row.outcomes().winRate();
    return Say.interval(Unit.SHARE, rate.estimate().require()) + " \u00b7 " + Say.counts(rate);
  }

  private boolean isTooFew(ClassOutcomes row) {
    return Words.tooFew(findings, row.outcomes().closed());
  }

  @Override
  public Caption caption() {
    return new Caption(title(), subtitle(), Words.comparedAsOf(findings));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 26,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 56);
    Plane plane = Plane.draw(graphics, area, Plane.shares(0, 1, 0.2), Plane.rows(rows.size()));
    drawAll(graphics, plane);
    for (int row = 0; row < rows.size(); row++) {
      drawRow(graphics, plane, rows.get(row), plane.y(row));
    }
  }

  private String subtitle() {
    long closed = findings.winRates().all().closed();
    return "Share of closed deals won, by product\u2019s answer, with 95\u00a0% interval \u00b7 "
        + Say.count(closed, "deal")
        + " closed "
        + Words.window(findings.period());
  }

  private void drawAll(Graphics2D graphics, Plane plane) {
    Rate all = findings.winRates().all().winRate();
    if (all.estimate().isMeasured()) {
      double x = plane.x(all.estimate().require().value());
      double top = plane.area().getMinY();
      Marks.line(graphics, x, top, x, plane.area().getMaxY(), Look.DASHED, Look.LINE);
      Lettering.regular(Look.SMALL)
          .in(Look.QUIET)
          .centre(graphics, "all deals " + Words.share(all.estimate().require()), x, top - 8);
    }
  }

  private void drawRow(Graphics2D graphics, Plane plane, ClassOutcomes row, double y) {
    Color colour = Look.of(row.decisionClass());
    Estimate rate = row.outcomes().winRate().estimate().require();
    Marks.across(graphics, plane, rate, y, Look.WHISKER, colour);
    double x = plane.x(rate.value());
    if (isTooFew(row)) {
      Marks.hollow(graphics, x, y, 9, colour);
    } else {
      Marks.dot(graphics, x, y, 9, colour);
    }
    double baseline = y + Look.TEXT * 0.36;
    Lettering.strong(Look.TEXT).left(graphics, row.decisionClass().label(), Look.MARGIN, baseline);
    double figures = plane.area().getMaxX() + 30;
    Lettering.strong(Look.TEXT).right(graphics, Words.share(rate), figures + 52, baseline);
    Lettering.regular(Look.TEXT).left(graphics, interval(row), figures + 62, baseline);
    if (isTooFew(row)) {
      Lettering.regular(Look.SMALL)
          .in(Look.QUIET)
          .left(graphics, "too few to say", figures + 62, baseline + 21);
    }
  }
}
