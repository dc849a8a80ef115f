package dev.hindsight.charts;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.WinsAfterDecision;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A curve that stays level between the days on which it rises. */
final class Steps {

  private final Plane plane;
  private final List<Step> points;
  private final int end;

  /** A curve that holds from its first day to an end, which is no earlier than its last step. */
  Steps(Plane plane, List<Step> points, int end) {
    this.plane = plane;
    this.points = List.copyOf(points);
    this.end = end;
  }

  /** What the curve comes to from a day on. */
  record Step(int day, Estimate share) {}

  /** The curve up to a day, as far as it is known. */
  static Steps of(Plane plane, WinsAfterDecision curve, int lastDay) {
    List<Step> points =
        curve.curve().stream()
            .filter(point -> point.day() <= lastDay)
            .map(point -> new Step(point.day(), point.won()))
            .toList();
    int known = points.get(points.size() - 1).day();
    int measured =
        curve.within180().isMeasured() ? 180 : curve.within90().isMeasured() ? 90 : known;
    return new Steps(plane, points, Math.min(lastDay, Math.max(known, measured)));
  }

  double endX() {
    return plane.x(end);
  }

  double endY() {
    return plane.y(points.get(points.size() - 1).share().value());
  }

  Path2D path(ToDoubleFunction<Estimate> figure) {
    return joined(corners(figure));
  }

  /** The band between the lower and the upper limits. */
  Path2D band() {
    Path2D band = path(Estimate::upper);
    band.append(back(Estimate::lower), true);
    band.closePath();
    return band;
  }

  /** The same from right to left, to close a band. */
  private Path2D back(ToDoubleFunction<Estimate> figure) {
    List<double[]> corners = corners(figure);
    Collections.reverse(corners);
    return joined(corners);
  }

  private List<double[]> corners(ToDoubleFunction<Estimate> figure) {
    List<double[]> corners = new ArrayList<>();
    double y = plane.y(0);
    for (Step point : points) {
      double x = plane.x(point.day());
      corners.add(new double[] {x, y});
      y = plane.y(figure.applyAsDouble(point.share()));
      corners.add(new double[] {x, y});
    }
    corners.add(new double[] {endX(), y});
    return corners;
  }

  private static Path2D joined(List<double[]> corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners.get(0)[0], corners.get(0)[1]);
    corners.forEach(corner -> path.lineTo(corner[0], corner[1]));
    return path;
  }
}
