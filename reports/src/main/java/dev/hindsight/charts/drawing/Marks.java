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

  private static final double ARROW = 7;

  private Marks() {}

  public static void dot(Graphics2D graphics, double x, double y, double radius, Color colour) {
    graphics.setColor(colour);
    graphics.fill(circle(new Point2D.Double(x, y), radius));
  }

  private static void hollow(Graphics2D graphics, double x, double y, double radius, Color colour) {
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

  /** An interval along a row; where it goes on beyond an edge of the plane it ends in an arrow. */
  public static void interval(
      Graphics2D graphics, Plane plane, Estimate interval, double y, Stroke stroke, Color colour) {
    double left = plane.area().getMinX();
    double right = plane.area().getMaxX();
    double from = Math.max(left, plane.x(interval.lower()));
    double to = Math.min(right, plane.x(interval.upper()));
    line(graphics, from, y, to, y, stroke, colour);
    if (plane.x(interval.lower()) < left) {
      arrow(graphics, left, y, ARROW, colour);
    }
    if (plane.x(interval.upper()) > right) {
      arrow(graphics, right, y, -ARROW, colour);
    }
  }

  private static void arrow(Graphics2D graphics, double tip, double y, double back, Color colour) {
    line(graphics, tip, y, tip + back, y - ARROW, Look.WHISKER, colour);
    line(graphics, tip, y, tip + back, y + ARROW, Look.WHISKER, colour);
  }

  public static Ellipse2D circle(Point2D centre, double radius) {
    return new Ellipse2D.Double(
        centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
  }
}
