package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shares below each other, each a dot and its interval, with its name left and its counts right.
 */
public record ShareRows(Findings findings, List<Row> rows) {

  /** More do not fit below each other. */
  public static final int MOST = 11;

  private static final double NAMES = 300;
  private static final double FIGURES = 300;
  private static final double BETWEEN_DOTS = 18;
  private static final double RADIUS = 7;

  /**
   * A row.
   *
   * @param name what the shares are of
   * @param dots one share, or two that are compared
   */
  public record Row(String name, List<Dot> dots) {

    public Row {
      dots = List.copyOf(dots);
    }
  }

  /** A share and its colour. */
  public record Dot(Rate rate, Color colour) {}

  public ShareRows {
    rows = rows.stream().limit(MOST).toList();
  }

  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 8,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 38);
    Plane plane = Plane.draw(graphics, area, Plane.shares(0, 1, 0.2), Plane.rows(rows.size()));
    for (int row = 0; row < rows.size(); row++) {
      drawRow(graphics, plane, rows.get(row), plane.y(row));
    }
  }

  private void drawRow(Graphics2D graphics, Plane plane, Row row, double middle) {
    Lettering name = Lettering.regular(Look.TEXT);
    name.left(graphics, name.cut(row.name(), NAMES - 20), Look.MARGIN, middle + Look.TEXT * 0.36);
    double y = middle - BETWEEN_DOTS * (row.dots().size() - 1) / 2;
    for (Dot dot : row.dots()) {
      drawDot(graphics, plane, dot, y);
      y += BETWEEN_DOTS;
    }
  }

  private void drawDot(Graphics2D graphics, Plane plane, Dot dot, double y) {
    boolean tooFew = Words.tooFew(findings, dot.rate().of());
    if (dot.rate().estimate().isMeasured()) {
      Marks.spread(
          graphics, plane, dot.rate().estimate().require(), y, RADIUS, dot.colour(), tooFew);
    }
    Lettering.regular(Look.SMALL)
        .left(graphics, figures(dot.rate()), plane.area().getMaxX() + 30, y + Look.SMALL * 0.36);
  }

  private String figures(Rate rate) {
    return rate.estimate().isMeasured()
        ? Say.share(rate.estimate().require()) + " \u00b7 " + Say.counts(rate)
        : "none";
  }

  /** The same as a sentence without its end. */
  public String say() {
    return rows.stream()
        .map(
            row ->
                row.name()
                    + " "
                    + row.dots().stream()
                        .map(dot -> said(dot.rate()))
                        .collect(Collectors.joining(" against ")))
        .collect(Collectors.joining("; "));
  }

  private String said(Rate rate) {
    return rate.estimate().isMeasured() ? Words.figures(findings, rate) : "none";
  }
}
