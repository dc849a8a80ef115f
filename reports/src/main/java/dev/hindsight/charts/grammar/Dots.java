package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Predicate;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Estimates of one colour as dots, their intervals upright behind them. */
final class Dots {

  private static final double RADIUS = 6;
  private static final double EDGE = 2;

  private Dots() {}

  /** Draws those that are measured, hollow where there are too few to say. */
  static void draw(Graphics2D graphics, Plane plane, List<Point> points, Color colour) {
    List<Point> measured = points.stream().filter(Point::isMeasured).toList();
    plane.render(graphics, intervals(measured), line(Look.light(colour)));
    draw(graphics, plane, measured, point -> !point.tooFew(), dot(circle(RADIUS), colour));
    draw(graphics, plane, measured, Point::tooFew, hollow(colour));
  }

  /** Draws points alone. */
  static void draw(
      Graphics2D graphics, Plane plane, List<Point2D> points, Shape shape, Color colour) {
    plane.render(graphics, series(points), dot(shape, colour));
  }

  private static void draw(
      Graphics2D graphics,
      Plane plane,
      List<Point> points,
      Predicate<Point> which,
      XYItemRenderer renderer) {
    plane.render(
        graphics, series(points.stream().filter(which).map(Point::place).toList()), renderer);
  }

  /** One series with gaps, which is one path: a renderer of errors makes five lines of each. */
  private static XYSeriesCollection intervals(List<Point> points) {
    XYSeries series = new XYSeries("", false, true);
    for (Point point : points) {
      Estimate estimate = point.estimate().require();
      series.add(point.at(), estimate.lower());
      series.add(point.at(), estimate.upper());
      series.add(point.at(), Double.NaN);
    }
    return new XYSeriesCollection(series);
  }

  /** Points as JFreeChart holds them. */
  static XYSeriesCollection series(List<Point2D> points) {
    XYSeries series = new XYSeries("", false, true);
    points.forEach(point -> series.add(point.getX(), point.getY()));
    return new XYSeriesCollection(series);
  }

  static Shape circle(double radius) {
    return Marks.circle(new Point2D.Double(), radius);
  }

  private static XYLineAndShapeRenderer line(Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, Look.WHISKER);
    return renderer;
  }

  private static XYLineAndShapeRenderer dot(Shape shape, Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesShape(0, shape);
    renderer.setDrawOutlines(false);
    return renderer;
  }

  private static XYLineAndShapeRenderer hollow(Color colour) {
    XYLineAndShapeRenderer renderer = dot(circle(RADIUS - EDGE / 2), colour);
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, Look.GROUND);
    renderer.setDrawOutlines(true);
    renderer.setSeriesOutlineStroke(0, Look.stroke(EDGE));
    return renderer;
  }
}
