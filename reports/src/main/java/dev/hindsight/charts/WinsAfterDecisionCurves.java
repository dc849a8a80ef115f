package dev.hindsight.charts;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.WinsAfterDecision;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Cumulative wins after the first decision, by class: step curves with their 95 % bands. */
final class WinsAfterDecisionCurves implements Chart {

  static final String NAME = "wins-after-decision";

  private static final double NAMES = 150;
  private static final double FIGURES = 300;
  private static final double ROW = 21;
  private static final int QUARTER = 90;

  private final Findings findings;
  private final List<WinsAfterDecision> curves;

  private WinsAfterDecisionCurves(Findings findings, List<WinsAfterDecision> curves) {
    this.findings = findings;
    this.curves = curves;
  }

  static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .winsAfterDecision()
        .map(all -> all.stream().filter(c -> c.deals() > 0 && !c.curve().isEmpty()).toList())
        .flatMap(
            curves ->
                curves.isEmpty()
                    ? Measured.not("no deal's first decision fell into the window")
                    : Measured.of(new WinsAfterDecisionCurves(findings, curves)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return Headline.wins(findings, curves);
  }

  @Override
  public String altText() {
    return title()
        + ". Share of deals won after their first decision, decided "
        + Words.window(findings.period())
        + ": "
        + curves.stream().map(this::say).collect(Collectors.joining("; "))
        + ".";
  }

  private String say(WinsAfterDecision curve) {
    return Words.within(curve.decisionClass())
        + " ("
        + Words.count(curve.deals(), "deal")
        + (isTooFew(curve) ? ", too few to say" : "")
        + ") within 90 days "
        + share(curve.within90())
        + ", within 180 days "
        + share(curve.within180());
  }

  private static String share(Measured<Estimate> won) {
    return won.isMeasured() ? Words.withInterval(won.require()) : "not measured";
  }

  private boolean isTooFew(WinsAfterDecision curve) {
    return Words.tooFew(findings, curve.deals());
  }

  @Override
  public void draw(Graphics2D graphics) {
    Caption caption = new Caption(title(), subtitle(), Words.comparedAsOf(findings));
    Rectangle2D body = caption.draw(graphics, size());
    double below = 34 + ROW * (curves.size() + 1);
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 24,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 24 - below);
    Plane plane =
        Plane.draw(
            graphics, area, Plane.counts(0, lastDay(), QUARTER), Plane.shares(0, top(), 0.2));
    drawDays(graphics, plane);
    curves.forEach(curve -> drawBand(graphics, plane, curve));
    curves.forEach(curve -> drawCurve(graphics, plane, curve));
    drawLabels(graphics, plane);
    drawStillOpen(graphics, plane);
  }

  private String subtitle() {
    long deals = curves.stream().mapToLong(WinsAfterDecision::deals).sum();
    return "Share of deals won by days since their first decision, with 95\u00a0% band \u00b7 "
        + Words.count(deals, "deal")
        + " decided "
        + Words.window(findings.period());
  }

  /** Half a year at least, a year at most, in whole quarters of 90 days. */
  private int lastDay() {
    int last =
        curves.stream()
            .mapToInt(curve -> curve.curve().get(curve.curve().size() - 1).day())
            .max()
            .orElse(0);
    return Math.max(2, Math.min(4, (last + QUARTER - 1) / QUARTER)) * QUARTER;
  }

  private double top() {
    double highest =
        curves.stream()
            .flatMap(curve -> curve.curve().stream())
            .mapToDouble(point -> point.won().upper())
            .max()
            .orElse(1);
    return Math.min(1, Math.ceil(highest / 0.2 + 0.001) * 0.2);
  }

  private static void drawDays(Graphics2D graphics, Plane plane) {
    Rectangle2D area = plane.area();
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    for (int day : List.of(QUARTER, 2 * QUARTER)) {
      double x = plane.x(day);
      Marks.line(graphics, x, area.getMinY(), x, area.getMaxY(), Look.DASHED, Look.LINE);
      quiet.centre(graphics, day + " days", x, area.getMinY() - 8);
    }
  }

  private void drawBand(Graphics2D graphics, Plane plane, WinsAfterDecision curve) {
    if (!isTooFew(curve)) {
      graphics.setColor(Look.faint(Look.of(curve.decisionClass())));
      graphics.fill(Steps.of(plane, curve, lastDay()).band());
    }
  }

  private void drawCurve(Graphics2D graphics, Plane plane, WinsAfterDecision curve) {
    graphics.setColor(Look.of(curve.decisionClass()));
    graphics.setStroke(isTooFew(curve) ? Look.DASHED : Look.CURVE);
    graphics.draw(Steps.of(plane, curve, lastDay()).path(Estimate::value));
  }

  private void drawLabels(Graphics2D graphics, Plane plane) {
    double[] wanted =
        curves.stream().mapToDouble(curve -> Steps.of(plane, curve, lastDay()).endY()).toArray();
    double[] places =
        Apart.places(wanted, 46, plane.area().getMinY() + 10, plane.area().getMaxY() - 16);
    double x = plane.area().getMaxX() + 20;
    for (int i = 0; i < places.length; i++) {
      WinsAfterDecision curve = curves.get(i);
      Color colour = Look.of(curve.decisionClass());
      double end = Steps.of(plane, curve, lastDay()).endX();
      double edge = plane.area().getMaxX();
      Marks.line(graphics, end, wanted[i], edge, wanted[i], Look.HAIR, Look.light(colour));
      Marks.line(graphics, edge, wanted[i], x - 5, places[i] - 6, Look.HAIR, Look.light(colour));
      Lettering.strong(Look.TEXT)
          .in(colour)
          .left(graphics, curve.decisionClass().label(), x, places[i]);
      Lettering.regular(Look.SMALL).left(graphics, figures(curve), x, places[i] + 20);
    }
  }

  private String figures(WinsAfterDecision curve) {
    return isTooFew(curve)
        ? Words.count(curve.deals(), "deal") + ": too few to say"
        : "by day 180: " + share(curve.within180());
  }

  private void drawStillOpen(Graphics2D graphics, Plane plane) {
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    double y = plane.area().getMaxY() + 34 + ROW - 5;
    quiet.left(graphics, "Deals still open after so many days", Look.MARGIN, y);
    for (WinsAfterDecision curve : curves) {
      y += ROW;
      Lettering.strong(Look.SMALL)
          .in(Look.of(curve.decisionClass()))
          .left(graphics, curve.decisionClass().label(), Look.MARGIN, y);
      for (int day = 0; day <= lastDay(); day += QUARTER) {
        quiet.centre(graphics, stillOpen(curve, day), plane.x(day), y);
      }
    }
  }

  /** Known on the days of the curve; between them, at least as many as on the next. */
  private static String stillOpen(WinsAfterDecision curve, int day) {
    return curve.curve().stream()
        .filter(point -> point.day() >= day)
        .findFirst()
        .map(p -> (p.day() == day ? "" : "\u2265\u00a0") + Words.count(p.atRisk()))
        .orElse("");
  }
}
