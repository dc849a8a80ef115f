package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Apart;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Step curves over days: their bands, their names at the right, their counts under the axis. */
public final class StepCurves {

  private static final double NAMES = 150;
  private static final double FIGURES = 300;
  private static final double ROW = 21;
  private static final double ABOVE = 24;
  private static final double AXIS = 34;

  /** The room that a count needs. */
  private static final double COUNT = 40;

  private final List<StepCurve> curves;
  private final String counts;

  /**
   * Curves, most important first.
   *
   * @param counts what the counts under the axis are
   */
  public StepCurves(List<StepCurve> curves, String counts) {
    this.curves = List.copyOf(curves);
    this.counts = counts;
  }

  /** The room for the plane, which leaves the names and the counts theirs. */
  public Rectangle2D area(Rectangle2D body) {
    double below = AXIS + ROW * (curves.size() + 1);
    return new Rectangle2D.Double(
        body.getX() + NAMES,
        body.getY() + ABOVE,
        body.getWidth() - NAMES - FIGURES,
        body.getHeight() - ABOVE - below);
  }

  public void draw(Graphics2D graphics, Plane plane) {
    curves.forEach(curve -> drawBand(graphics, plane, curve));
    curves.forEach(curve -> drawLine(graphics, plane, curve));
    drawNames(graphics, plane);
    drawCounts(graphics, plane);
  }

  private static void drawBand(Graphics2D graphics, Plane plane, StepCurve curve) {
    if (!curve.tooFew()) {
      graphics.setColor(Look.faint(curve.colour()));
      graphics.fill(curve.band(plane));
      graphics.setColor(Look.light(curve.colour()));
      graphics.setStroke(Look.EDGE);
      graphics.draw(curve.band(plane));
    }
  }

  private static void drawLine(Graphics2D graphics, Plane plane, StepCurve curve) {
    graphics.setColor(curve.colour());
    graphics.setStroke(curve.tooFew() ? Look.DASHED : Look.CURVE);
    graphics.draw(curve.line(plane));
  }

  private void drawNames(Graphics2D graphics, Plane plane) {
    double[] wanted = curves.stream().mapToDouble(curve -> curve.endY(plane)).toArray();
    Rectangle2D area = plane.area();
    double[] places = Apart.places(wanted, 46, area.getMinY() + 10, area.getMaxY() - 16);
    double edge = area.getMaxX();
    double x = edge + 20;
    for (int i = 0; i < places.length; i++) {
      StepCurve curve = curves.get(i);
      var light = Look.light(curve.colour());
      Marks.line(graphics, curve.endX(plane), wanted[i], edge, wanted[i], Look.HAIR, light);
      Marks.line(graphics, edge, wanted[i], x - 5, places[i] - 6, Look.HAIR, light);
      Lettering.strong(Look.TEXT).in(curve.colour()).left(graphics, curve.label(), x, places[i]);
      Lettering.regular(Look.SMALL).left(graphics, curve.figures(), x, places[i] + 20);
    }
  }

  private void drawCounts(Graphics2D graphics, Plane plane) {
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    double y = plane.area().getMaxY() + AXIS + ROW - 5;
    quiet.left(graphics, counts, Look.MARGIN, y);
    for (StepCurve curve : curves) {
      y += ROW;
      Lettering.strong(Look.SMALL).in(curve.colour()).left(graphics, curve.label(), Look.MARGIN, y);
      double free = Double.NEGATIVE_INFINITY;
      for (StepCurve.Count count : curve.counts()) {
        double x = plane.x(count.day());
        if (x >= free) {
          quiet.centre(graphics, count.words(), x, y);
          free = x + COUNT;
        }
      }
    }
  }
}
