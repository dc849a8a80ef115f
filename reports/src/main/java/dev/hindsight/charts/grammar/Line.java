package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Plane;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** A line through points, in the numbers of the axes. */
record Line(List<Point2D> points, Stroke stroke, Color colour) {

  Line {
    points = List.copyOf(points);
  }

  static Line between(double x1, double y1, double x2, double y2, Stroke stroke, Color colour) {
    return new Line(
        List.of(new Point2D.Double(x1, y1), new Point2D.Double(x2, y2)), stroke, colour);
  }

  void draw(Graphics2D graphics, Plane plane) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesStroke(0, stroke);
    renderer.setSeriesPaint(0, colour);
    plane.render(graphics, Dots.series(points), renderer);
  }

  /** Where it runs on a plane, for what must keep off it. */
  Path2D path(Plane plane) {
    Path2D path = new Path2D.Double();
    for (Point2D point : points) {
      double x = plane.x(point.getX());
      double y = plane.y(point.getY());
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }
}
