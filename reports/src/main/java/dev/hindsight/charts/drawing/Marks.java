package dev.hindsight.charts.drawing;

import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/** The marks that stand for an estimate: filled, or hollow where there are too few to say. */
public final class Marks {

  private Marks() {}

  public static void dot(Graphics2D graphics, double x, double y, double radius, Color colour) {
    graphics.setColor(colour);
    graphics.fill(circle(new Point2D.Double(x, y), radius));
  }

  public static void hollow(Graphics2D graphics, double x, double y, double radius, Color colour) {
    graphics.setColor(Look.GROUND);
    graphics.fill(circle(new Point2D.Double(x, y), radius));
    graphics.setColor(colour);
    graphics.setStroke(Look.stroke(2));
    graphics.draw(circle(new Point2D.Double(x, y), radius - 1));
  }

  /** Filled, or hollow where there are too few to say. */
  public static void estimate(
      Graphics2D graphics, double x, double y, double radius, Color colour, boolean tooFew) {
    if (tooFew) {
      hollow(graphics, x, y, radius, colour);
    } else {
      dot(graphics, x, y, radius, colour);
    }
  }

  /** An estimate in a column, its interval upright behind it. */
  public static void upright(
      Graphics2D graphics, Plane plane, double x, Estimate rate, Color colour, boolean tooFew) {
    double upper = plane.y(rate.upper());
    line(graphics, x, plane.y(rate.lower()), x, upper, Look.WHISKER, Look.light(colour));
    estimate(graphics, x, plane.y(rate.value()), 6, colour, tooFew);
  }

  public static void line(
      Graphics2D graphics,
      double x1,
      double y1,
      double x2,
      double y2,
      Stroke stroke,
      Color colour) {
    graphics.setColor(colour);
    graphics.setStroke(stroke);
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** An interval that lies along a row. */
  public static void across(
      Graphics2D graphics, Plane plane, Estimate estimate, double y, Stroke stroke, Color colour) {
    line(graphics, plane.x(estimate.lower()), y, plane.x(estimate.upper()), y, stroke, colour);
  }

  /** An estimate in a row, its interval along it; the bigger the mark, the thicker the interval. */
  public static void spread(
      Graphics2D graphics,
      Plane plane,
      Estimate estimate,
      double y,
      double radius,
      Color colour,
      boolean tooFew) {
    across(graphics, plane, estimate, y, Look.stroke(radius / 2.6), colour);
    estimate(graphics, plane.x(estimate.value()), y, radius, colour, tooFew);
  }

  /** The interval alone, with an arrow where it goes on to the left of the plane. */
  public static void acrossFromEdge(
      Graphics2D graphics, Plane plane, Estimate estimate, double y, Stroke stroke, Color colour) {
    double edge = plane.area().getMinX();
    double from = plane.x(estimate.lower());
    line(graphics, Math.max(edge, from), y, plane.x(estimate.upper()), y, stroke, colour);
    if (from < edge) {
      line(graphics, edge, y, edge + 8, y - 6, stroke, colour);
      line(graphics, edge, y, edge + 8, y + 6, stroke, colour);
    }
  }

  public static Ellipse2D circle(Point2D centre, double radius) {
    return new Ellipse2D.Double(
        centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
  }
}
