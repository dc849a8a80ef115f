package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Apart;
import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Shares of groups against what chance alone would spread, by how large they are: a funnel. It
 * ranks nobody; only groups outside it are named.
 *
 * @param across what their sizes are, such as "requests of the team"
 * @param groups what they are, such as "teams"
 * @param all the share of all of them
 * @param dots the groups
 * @param limits for rising sizes
 */
public record Funnel(
    String across, String groups, Rate all, List<Dot> dots, List<ChanceLimits> limits)
    implements Form {

  private static final int LINES = 8;
  private static final double AXIS = 64;
  private static final double ABOVE = 16;
  private static final double BELOW = 58;
  private static final double LIMITS = 190;
  private static final double OUTSIDE = 8;
  private static final double INSIDE = 6;

  private static final Lettering QUIET = Lettering.regular(Look.SMALL).in(Look.QUIET);

  public Funnel {
    dots = List.copyOf(dots);
    limits =
        Stream.concat(limits.stream(), dots.stream().map(Dot::limits))
            .sorted(Comparator.comparingLong(ChanceLimits::of))
            .toList();
  }

  /** A group, and the limits for its size. */
  public record Dot(String name, Rate rate, ChanceLimits limits) {

    boolean isOutside() {
      return limits.exceededBy(share());
    }

    double share() {
      return rate.estimate().require().value();
    }

    String figures() {
      return Say.share(share()) + " \u00b7 " + Say.counts(rate);
    }

    Point2D on(Plane plane) {
      return new Point2D.Double(plane.x((double) rate.of()), plane.y(share()));
    }

    private List<Cell> cells() {
      String chance = Say.share(limits.lower()) + " to " + Say.share(limits.upper());
      return List.of(
          Cell.of(isOutside() ? name : "within the limits"),
          Cell.of(Unit.SHARE, share()),
          Cell.counts(rate),
          new Cell(chance, List.of(limits.lower(), limits.upper())));
    }
  }

  @Override
  public ChartData data() {
    return data(dot -> true);
  }

  private ChartData data(Predicate<Dot> shown) {
    return new ChartData(
        List.of("Group", "Share", "Counts", "Chance leaves"),
        dots.stream().filter(shown).map(Dot::cells).toList());
  }

  @Override
  public String say() {
    String overall = "all %s %s, %s".formatted(groups, Say.share(share(all)), Say.counts(all));
    return Stream.of(overall, data(Dot::isOutside).say())
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining("; outside the limits: "));
  }

  private static double share(Rate rate) {
    return rate.estimate().require().value();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Rectangle2D area = new RectangleInsets(ABOVE, AXIS, BELOW, LIMITS).createInsetRectangle(body);
    double most = limits.get(limits.size() - 1).of() * 1.04;
    double step = Math.max(1, Scale.step(most, LINES));
    Scale sizes = new Scale(0, most, step, Unit.COUNT);
    Plane plane = Plane.draw(graphics, area, sizes.axis(), Scale.SHARES.axis());
    QUIET.centre(graphics, across, area.getCenterX(), area.getMaxY() + 48);
    lines().forEach(line -> line.draw(graphics, plane));
    overall(most).draw(graphics, plane);
    drawLabels(graphics, plane);
    drawDots(graphics, plane, dot -> !dot.isOutside(), INSIDE, Look.LINE);
    drawDots(graphics, plane, Dot::isOutside, OUTSIDE, Look.PRESSURE);
    List<FunnelNames.Name> names = FunnelNames.in(plane, this);
    // All lines lie below all names.
    names.forEach(name -> name.drawLine(graphics));
    names.forEach(name -> name.draw(graphics));
    long unnamed = dots.stream().filter(Dot::isOutside).count() - names.size();
    if (unnamed > 0) {
      String more = "and " + Say.count(unnamed) + " more outside";
      QUIET.left(graphics, more, area.getMaxX() + 10, area.getMaxY());
    }
  }

  /** What chance leaves 95 % of groups within, and 99.8 %. */
  List<Line> lines() {
    return List.of(
        line(ChanceLimits::lower, Look.FUNNEL),
        line(ChanceLimits::upper, Look.FUNNEL),
        line(ChanceLimits::lowest, Look.DASHED),
        line(ChanceLimits::highest, Look.DASHED));
  }

  private Line line(ToDoubleFunction<ChanceLimits> limit, Stroke stroke) {
    Stream<Point2D> points =
        limits.stream()
            .map(each -> new Point2D.Double((double) each.of(), limit.applyAsDouble(each)));
    return new Line(points.toList(), stroke, Look.LINE);
  }

  private Line overall(double most) {
    return Line.between(0, share(all), most, share(all), Look.HAIR, Look.QUIET);
  }

  private void drawLabels(Graphics2D graphics, Plane plane) {
    double x = plane.area().getMaxX() + 10;
    double y = plane.y(share(all));
    QUIET.left(graphics, "all %s %s".formatted(groups, Say.share(share(all))), x, y + 5);
    ChanceLimits last = limits.get(limits.size() - 1);
    double[] wanted = {plane.y(last.highest()) + 5, plane.y(last.upper()) + 5};
    double[] places = Apart.places(wanted, 20, plane.area().getMinY(), y - 16);
    QUIET.left(graphics, "99.8\u00a0% of " + groups, x, places[0]);
    QUIET.left(graphics, "95\u00a0% of " + groups, x, places[1]);
  }

  private void drawDots(
      Graphics2D graphics, Plane plane, Predicate<Dot> which, double radius, Color colour) {
    List<Point2D> points =
        dots.stream()
            .filter(which)
            .<Point2D>map(dot -> new Point2D.Double((double) dot.rate().of(), dot.share()))
            .toList();
    Dots.draw(graphics, plane, points, Dots.circle(radius), colour);
  }
}
