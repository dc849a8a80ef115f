package dev.hindsight.charts;

import dev.hindsight.findings.Churn;
import dev.hindsight.findings.ChurnPanel;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Left;
import dev.hindsight.findings.Measured;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;

/** From all customers that left to those that are more than like customers would have lost. */
final class ChurnWaterfall implements Chart {

  static final String NAME = "churn-waterfall";

  private static final double NAMES = 390;
  private static final double FIGURES = 250;

  /** What is taken away, and what is left. */
  private enum Kind {
    WHOLE,
    TAKEN,
    ATTRIBUTABLE
  }

  /** A bar from one count of customers to another. */
  private record Bar(Kind kind, String label, double from, double to, double arr) {}

  private final Findings findings;
  private final Churn churn;
  private final List<Bar> bars;

  private ChurnWaterfall(Findings findings, Churn churn) {
    this.findings = findings;
    this.churn = churn;
    this.bars = bars(churn);
  }

  static Measured<Chart> of(Findings findings) {
    return findings
        .churn()
        .flatMap(
            churn -> churn.attributable().map(attributable -> new ChurnWaterfall(findings, churn)));
  }

  private static List<Bar> bars(Churn churn) {
    ChurnPanel panel = churn.panel();
    Left exposed = panel.exposed().left();
    double waiting = count(panel.left());
    double unexposed = count(panel.unexposed().left());
    double attributable = attributable(churn).value();
    double money = churn.attributable().require().arr().value();
    return List.of(
        whole("All that left", panel.allLeft()),
        taken(
            "were not waiting for anything",
            count(panel.allLeft()),
            waiting,
            arr(panel.allLeft()) - arr(panel.left())),
        taken(
            "waited, nothing pushed out",
            waiting,
            waiting - unexposed,
            arr(panel.unexposed().left())),
        taken(
            "waited, pushed out, but no longer counts",
            waiting - unexposed,
            count(exposed),
            arr(panel.afterwards().left())),
        whole("Waited for something pushed out", exposed),
        taken(
            "as many as like customers would lose",
            count(exposed),
            attributable,
            arr(exposed) - money),
        new Bar(Kind.ATTRIBUTABLE, "More than like customers", 0, attributable, money));
  }

  private static Bar whole(String label, Left left) {
    return new Bar(Kind.WHOLE, label, 0, count(left), arr(left));
  }

  private static Bar taken(String label, double from, double to, double arr) {
    return new Bar(Kind.TAKEN, label, from, to, arr);
  }

  private static double count(Left left) {
    return (double) left.accounts();
  }

  private static double arr(Left left) {
    return left.arr().doubleValue();
  }

  private static Estimate attributable(Churn churn) {
    return churn.attributable().require().accounts();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return ChurnHeadline.waterfall(churn);
  }

  @Override
  public String altText() {
    return title()
        + ". Customers that left, "
        + ChurnWords.months(churn.panel())
        + ": "
        + bars.stream()
            .map(bar -> bar.label().toLowerCase(java.util.Locale.ROOT) + " " + figures(bar))
            .collect(Collectors.joining("; "))
        + (ChurnHeadline.isTooFew(churn) ? ", too few to say" : "")
        + ".";
  }

  @Override
  public void draw(Graphics2D graphics) {
    Caption caption = new Caption(title(), subtitle(), ChurnWords.comparedAsOf(findings));
    Rectangle2D body = caption.draw(graphics, size());
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 4,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 34);
    Plane plane = Plane.draw(graphics, area, axis(), Plane.rows(bars.size()));
    for (int i = 0; i < bars.size(); i++) {
      drawBar(graphics, plane, bars.get(i), i);
    }
    drawInterval(graphics, plane);
  }

  private String subtitle() {
    return "Customers that left, and their ARR in "
        + findings.parameters().reportingCurrency()
        + " \u00b7 "
        + ChurnWords.months(churn.panel())
        + " \u00b7 the line is the 95\u00a0% interval";
  }

  /** The interval may reach far below nothing: half a whole of it is shown. */
  private NumberAxis axis() {
    double all = Math.max(1, bars.get(0).to());
    double highest = Math.max(all, attributable(churn).upper());
    double lowest = Math.max(-highest / 2, Math.min(0, attributable(churn).lower()));
    double least = bars.stream().mapToDouble(Bar::to).min().orElse(0);
    double step = Plane.step(highest - Math.min(lowest, least), 8);
    return Plane.axis(
        Math.floor(Math.min(lowest, least) / step) * step,
        Math.ceil(highest / step) * step,
        step,
        value -> ChurnWords.minus(Words.count(Math.round(value))));
  }

  private void drawBar(Graphics2D graphics, Plane plane, Bar bar, int row) {
    double y = plane.y(row);
    double half = (plane.y(1) - plane.y(0)) * 0.3;
    double left = plane.x(Math.min(bar.from(), bar.to()));
    double right = plane.x(Math.max(bar.from(), bar.to()));
    Rectangle2D shape = new Rectangle2D.Double(left, y - half, right - left, 2 * half);
    graphics.setColor(fill(bar.kind()));
    graphics.fill(shape);
    if (isHollow(bar)) {
      graphics.setColor(Look.EXPOSED);
      graphics.setStroke(Look.stroke(2));
      graphics.draw(shape);
    }
    if (row + 1 < bars.size()) {
      double x = plane.x(bar.to());
      Marks.line(graphics, x, y + half, x, plane.y(row + 1) - half, Look.HAIR, Look.LINE);
    }
    drawWords(graphics, plane, bar, y + Look.TEXT * 0.36);
  }

  private boolean isHollow(Bar bar) {
    return bar.kind() == Kind.ATTRIBUTABLE && ChurnHeadline.isTooFew(churn);
  }

  private Color fill(Kind kind) {
    return switch (kind) {
      case WHOLE -> Look.UNEXPOSED;
      case TAKEN -> Look.light(Look.UNEXPOSED);
      case ATTRIBUTABLE -> ChurnHeadline.isTooFew(churn) ? Look.GROUND : Look.EXPOSED;
    };
  }

  private void drawWords(Graphics2D graphics, Plane plane, Bar bar, double baseline) {
    boolean taken = bar.kind() == Kind.TAKEN;
    Lettering name = taken ? Lettering.regular(Look.SMALL) : Lettering.strong(Look.TEXT);
    String sign = taken ? (bar.to() > bar.from() ? "+\u2002" : "\u2212\u2002") : "";
    name.left(graphics, sign + bar.label(), Look.MARGIN + (taken ? 12 : 0), baseline);
    double x = plane.area().getMaxX() + 24;
    Lettering figures = taken ? Lettering.regular(Look.SMALL) : Lettering.strong(Look.SMALL);
    figures.left(graphics, count(bar), x, baseline);
    if (isHollow(bar)) {
      Lettering.regular(Look.SMALL)
          .in(Look.QUIET)
          .left(graphics, "too few to say", x, baseline + 20);
    } else {
      Lettering.regular(Look.SMALL)
          .in(Look.QUIET)
          .right(graphics, arr(bar), size().width - Look.MARGIN, baseline);
    }
  }

  private String figures(Bar bar) {
    return count(bar) + ", " + arr(bar);
  }

  private String count(Bar bar) {
    return switch (bar.kind()) {
      case WHOLE -> Words.count(Math.round(bar.to()));
      case TAKEN -> ChurnWords.minus(Words.count(Math.round(Math.abs(bar.from() - bar.to()))));
      case ATTRIBUTABLE -> ChurnWords.accounts(attributable(churn));
    };
  }

  private static String arr(Bar bar) {
    return "ARR " + ChurnWords.money(bar.arr());
  }

  private void drawInterval(Graphics2D graphics, Plane plane) {
    double y = plane.y(bars.size() - 1.0);
    Rectangle2D area = plane.area();
    Marks.line(
        graphics, plane.x(0), area.getMinY(), plane.x(0), area.getMaxY(), Look.ZERO, Look.QUIET);
    Marks.acrossFromEdge(graphics, plane, attributable(churn), y, Look.WHISKER, Look.LINE);
  }
}
