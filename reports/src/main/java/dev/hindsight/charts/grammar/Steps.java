package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.renderer.xy.DeviationStepRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Step curves as JFreeChart draws them, each with its band and the thin edges of that. */
final class Steps {

  private Steps() {}

  /** Edges lie below the curves; a curve of too few is dashed, and has no band. */
  static void draw(Graphics2D graphics, Plane plane, List<Curve> curves) {
    List<Curve> enough = curves.stream().filter(curve -> !curve.tooFew()).toList();
    for (Curve curve : enough) {
      Color light = Look.light(curve.colour());
      edge(curve, Estimate::lower, Look.EDGE, light).draw(graphics, plane);
      edge(curve, Estimate::upper, Look.EDGE, light).draw(graphics, plane);
    }
    drawBands(graphics, plane, enough);
    curves.stream()
        .filter(Curve::tooFew)
        .map(curve -> edge(curve, Estimate::value, Look.DASHED, curve.colour()))
        .forEach(line -> line.draw(graphics, plane));
  }

  /** One path for the whole: JFreeChart's steps as they are come with a band each. */
  private static Line edge(
      Curve curve, ToDoubleFunction<Estimate> figure, Stroke stroke, Color colour) {
    Curve.Path path = curve.path();
    List<Point2D> corners = new ArrayList<>();
    double share = path.share();
    corners.add(new Point2D.Double(path.from(), share));
    for (Curve.Step step : path.steps()) {
      corners.add(new Point2D.Double(step.day(), share));
      share = figure.applyAsDouble(step.share());
      corners.add(new Point2D.Double(step.day(), share));
    }
    corners.add(new Point2D.Double(path.to(), share));
    return new Line(corners, stroke, colour);
  }

  private static void drawBands(Graphics2D graphics, Plane plane, List<Curve> curves) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationStepRenderer renderer = new DeviationStepRenderer(true, false);
    renderer.setAlpha(1);
    for (int i = 0; i < curves.size(); i++) {
      data.addSeries(series(i, curves.get(i).path()));
      renderer.setSeriesStroke(i, Look.CURVE);
      renderer.setSeriesPaint(i, curves.get(i).colour());
      renderer.setSeriesFillPaint(i, Look.faint(curves.get(i).colour()));
    }
    plane.render(graphics, data, renderer);
  }

  private static YIntervalSeries series(int key, Curve.Path path) {
    YIntervalSeries series = new YIntervalSeries(key, false, true);
    Estimate share = new Estimate(path.share(), path.share(), path.share());
    series.add(path.from(), share.value(), share.lower(), share.upper());
    for (Curve.Step step : path.steps()) {
      share = step.share();
      series.add(step.day(), share.value(), share.lower(), share.upper());
    }
    series.add(path.to(), share.value(), share.lower(), share.upper());
    return series;
  }
}
