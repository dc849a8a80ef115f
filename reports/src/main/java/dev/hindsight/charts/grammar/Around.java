package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Estimates of two groups side by side through time, before and after an event, which a line marks
 * between −1 and 1.
 *
 * @param across what the times are, such as "Quarter"
 * @param event what happened, such as "pushed out"
 * @param counts what the first group's estimates rest on
 * @param beside what the last column holds
 * @param first the group that it happened to
 * @param other the one that it is held against
 * @param times in order
 */
public record Around(
    String across,
    String event,
    String counts,
    String beside,
    Unit unit,
    Scale scale,
    Part first,
    Part other,
    List<Time> times)
    implements Form {

  private static final double AXIS = 62;
  private static final double ABOVE = 44;
  private static final double BELOW = 84;
  private static final double LINE = 22;
  private static final double APART = 0.12;
  private static final double BESIDE = 0.6;

  private static final Lettering SMALL = Lettering.regular(Look.SMALL);
  private static final Lettering QUIET = SMALL.in(Look.QUIET);
  private static final Lettering STRONG = Lettering.strong(Look.SMALL);

  public Around {
    times = List.copyOf(times);
  }

  /**
   * A time.
   *
   * @param at below 0 before the event, above 0 after it
   * @param name in full, such as "2nd quarter before"
   * @param first the first group's estimate
   * @param counts what it rests on
   * @param tooFew whether that is too few to say
   * @param other the other group's estimate
   * @param beside what else belongs to it, below its name
   */
  public record Time(
      int at,
      String name,
      Measured<Estimate> first,
      Cell counts,
      boolean tooFew,
      Measured<Estimate> other,
      Measured<Double> beside) {}

  @Override
  public ChartData data() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Time time : times) {
      rows.add(
          List.of(
              Cell.of(time.name()),
              Cell.of(unit, time.first(), time.tooFew()),
              time.counts(),
              Cell.of(unit, time.other(), false),
              beside(time)));
    }
    return new ChartData(List.of(across, first.name(), counts, other.name(), beside), rows);
  }

  private static Cell beside(Time time) {
    return time.beside().isMeasured()
        ? Cell.of(Unit.RATIO, time.beside().require())
        : Cell.of("not measured");
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Part.legend(graphics, List.of(first, other), body.getX() + AXIS, body.getY() + 14);
    Rectangle2D area = new RectangleInsets(ABOVE, AXIS, BELOW, 0).createInsetRectangle(body);
    double from = times.get(0).at() - BESIDE;
    double to = times.get(times.size() - 1).at() + BESIDE;
    Plane plane = Plane.draw(graphics, area, Plane.unnamed(from, to), scale.axis());
    Line.between(0, scale.lower(), 0, scale.upper(), Look.DASHED, Look.INK).draw(graphics, plane);
    SMALL.onGround(
        graphics, event, plane.x(0) - SMALL.width(event) / 2, area.getMinY() + Look.SMALL);
    Dots.draw(graphics, plane, points(other, APART), other.colour());
    Dots.draw(graphics, plane, points(first, -APART), first.colour());
    times.forEach(time -> drawNames(graphics, plane, time));
    drawSides(graphics, plane);
  }

  private List<Point> points(Part group, double shift) {
    boolean isFirst = group.equals(first);
    return times.stream()
        .map(
            time ->
                new Point(
                    time.at() + shift,
                    time.name(),
                    (isFirst ? time.first() : time.other()).map(this::cut),
                    "",
                    time.counts(),
                    isFirst && time.tooFew()))
        .toList();
  }

  /** As much of it as the scale holds. */
  private Estimate cut(Estimate whole) {
    return new Estimate(
        whole.value(),
        whole.lower(),
        Math.max(whole.value(), Math.min(whole.upper(), scale.upper())));
  }

  private static void drawNames(Graphics2D graphics, Plane plane, Time time) {
    double x = plane.x(time.at());
    double y = plane.area().getMaxY() + LINE;
    SMALL.centre(graphics, String.valueOf(Math.abs(time.at())), x, y);
    String ratio = time.beside().isMeasured() ? Unit.RATIO.say(time.beside().require()) : "\u2013";
    (time.tooFew() ? QUIET : STRONG).centre(graphics, ratio, x, y + 2 * LINE);
  }

  private void drawSides(Graphics2D graphics, Plane plane) {
    double y = plane.area().getMaxY() + 2 * LINE;
    String many = ChartData.lower(across);
    double left = (plane.area().getMinX() + plane.x(0)) / 2;
    double right = (plane.area().getMaxX() + plane.x(0)) / 2;
    QUIET.centre(graphics, many + "s before", left, y);
    QUIET.centre(graphics, many + "s after", right, y);
    QUIET.right(graphics, "times", plane.area().getMinX() - 8, y + LINE);
  }
}
