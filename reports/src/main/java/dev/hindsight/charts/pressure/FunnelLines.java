package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.ChanceLimits;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The lines of a funnel on a plane: what chance leaves 95 % of groups within, and 99.8 %. */
final class FunnelLines {

  private final List<Path2D> inner;
  private final List<Path2D> outer;

  /**
   * The lines of a funnel.
   *
   * @param limits for rising sizes
   */
  FunnelLines(Plane plane, List<ChanceLimits> limits) {
    this.inner =
        List.of(line(plane, limits, ChanceLimits::lower), line(plane, limits, ChanceLimits::upper));
    this.outer =
        List.of(
            line(plane, limits, ChanceLimits::lowest), line(plane, limits, ChanceLimits::highest));
  }

  private static Path2D line(
      Plane plane, List<ChanceLimits> limits, ToDoubleFunction<ChanceLimits> limit) {
    Path2D path = new Path2D.Double();
    for (ChanceLimits each : limits) {
      double x = plane.x((double) each.of());
      double y = plane.y(limit.applyAsDouble(each));
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    return path;
  }

  void draw(Graphics2D graphics) {
    graphics.setColor(Look.LINE);
    graphics.setStroke(Look.FUNNEL);
    inner.forEach(graphics::draw);
    graphics.setStroke(Look.DASHED);
    outer.forEach(graphics::draw);
  }

  /** The lines as shapes so thick that what is free of them does not touch them. */
  Stream<Shape> shapes() {
    BasicStroke thick = Look.stroke(4);
    return Stream.of(inner, outer).flatMap(List::stream).map(thick::createStrokedShape);
  }
}
