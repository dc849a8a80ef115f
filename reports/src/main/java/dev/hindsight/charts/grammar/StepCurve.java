package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A curve of shares that stays level between the days on which it steps.
 *
 * @param label whose it is
 * @param figures what is written beside its end
 * @param colour its colour
 * @param tooFew whether there are too few to say: dashed, without a band
 * @param start where it begins, before its first step
 * @param end the last day on which it is known
 * @param steps the share after each day on which it changes
 * @param counts what is written under the axis
 */
public record StepCurve(
    String label,
    String figures,
    Color colour,
    boolean tooFew,
    Start start,
    int end,
    List<Step> steps,
    List<Count> counts) {

  public StepCurve {
    steps = List.copyOf(steps);
    counts = List.copyOf(counts);
  }

  /** A curve's beginning. */
  public record Start(int day, double share) {}

  /** The share from a day on. */
  public record Step(int day, Estimate share) {}

  /** A count that belongs to a day. */
  public record Count(int day, String words) {}

  double endX(Plane plane) {
    return plane.x(end);
  }

  double endY(Plane plane) {
    List<Step> known = known();
    return plane.y(known.isEmpty() ? start.share() : known.get(known.size() - 1).share().value());
  }

  public Path2D line(Plane plane) {
    return joined(corners(plane, Estimate::value));
  }

  public Path2D band(Plane plane) {
    List<double[]> lower = corners(plane, Estimate::lower);
    Collections.reverse(lower);
    List<double[]> round = corners(plane, Estimate::upper);
    round.addAll(lower);
    Path2D band = joined(round);
    band.closePath();
    return band;
  }

  private List<Step> known() {
    return steps.stream().filter(step -> step.day() <= end).toList();
  }

  private List<double[]> corners(Plane plane, ToDoubleFunction<Estimate> figure) {
    List<double[]> corners = new ArrayList<>();
    double y = plane.y(start.share());
    corners.add(new double[] {plane.x(start.day()), y});
    for (Step step : known()) {
      double x = plane.x(step.day());
      corners.add(new double[] {x, y});
      y = plane.y(figure.applyAsDouble(step.share()));
      corners.add(new double[] {x, y});
    }
    corners.add(new double[] {endX(plane), y});
    return corners;
  }

  private static Path2D joined(List<double[]> corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners.get(0)[0], corners.get(0)[1]);
    corners.forEach(corner -> path.lineTo(corner[0], corner[1]));
    return path;
  }
}
