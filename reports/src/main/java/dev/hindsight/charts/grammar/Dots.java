package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
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
    plane.render(graphics, dots(measured.stream().filter(p -> !p.tooFew()).toList()), dot(colour));
    plane.render(graphics, dots(measured.stream().filter(Point::tooFew).toList()), hollow(colour));
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

  private static XYSeriesCollection dots(List<Point> points) {
    XYSeries series = new XYSeries("", false, true);
    points.forEach(point -> series.add(point.at(), point.estimate().require().value()));
    return new XYSeriesCollection(series);
  }

  private static XYLineAndShapeRenderer line(Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, Look.WHISKER);
    return renderer;
  }

  private static XYLineAndShapeRenderer dot(Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesShape(0, Marks.circle(new Point2D.Double(), RADIUS));
    renderer.setDrawOutlines(false);
    return renderer;
  }

  private static XYLineAndShapeRenderer hollow(Color colour) {
    XYLineAndShapeRenderer renderer = dot(colour);
    renderer.setSeriesShape(0, Marks.circle(new Point2D.Double(), RADIUS - EDGE / 2));
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, Look.GROUND);
    renderer.setDrawOutlines(true);
    renderer.setSeriesOutlineStroke(0, Look.stroke(EDGE));
    return renderer;
  }
}
