package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.util.ShapeUtils;

/** Shapes that tell curves apart where colours do not: in grey, and for the colour-blind. */
final class Markers {

  /** What a marker takes before a name. */
  static final double ROOM = 17;

  private static final float RADIUS = 5;
  private static final List<Shape> SHAPES =
      List.of(
          Dots.circle(RADIUS),
          ShapeUtils.createUpTriangle(RADIUS),
          new Rectangle2D.Double(-0.9 * RADIUS, -0.9 * RADIUS, 1.8 * RADIUS, 1.8 * RADIUS),
          ShapeUtils.createDiamond(1.3f * RADIUS),
          ShapeUtils.createDownTriangle(RADIUS));

  /** On each curve. */
  private static final int MARKERS = 3;

  private Markers() {}

  /** Draws some on each curve, none beside that of another. */
  static void draw(Graphics2D graphics, Plane plane, List<Curve> curves) {
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      double offset = (i + 0.5) / curves.size();
      DoubleStream days =
          IntStream.range(0, MARKERS).mapToDouble(at -> curve.path().day((at + offset) / MARKERS));
      List<Point2D> points =
          days.<Point2D>mapToObj(day -> new Point2D.Double(day, curve.path().share(day))).toList();
      Dots.draw(graphics, plane, points, shape(i), curve.colour());
    }
  }

  /** Draws one before a name. */
  static void draw(Graphics2D graphics, int index, Curve curve, double x, double baseline) {
    graphics.setColor(curve.colour());
    graphics.fill(
        ShapeUtils.createTranslatedShape(shape(index), x + RADIUS, baseline - Look.SMALL * 0.36));
  }

  private static Shape shape(int index) {
    return SHAPES.get(index % SHAPES.size());
  }
}
