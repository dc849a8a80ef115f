package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Apart;
import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Step curves over days: their bands, their names at the right, their counts under the axis.
 *
 * @param curves most important first
 * @param days the axis across
 * @param shares the axis up
 * @param marked days with a dashed line
 * @param share what the curves are shares of, such as "Won"
 * @param counts what the counts under the axis are
 */
public record Curves(
    List<Curve> curves, Scale days, Scale shares, List<Integer> marked, String share, String counts)
    implements Form {

  private static final double NAMES = 150;
  private static final double NUMBERS = 64;
  private static final double FIGURES = 300;
  private static final double ROW = 21;
  private static final double ABOVE = 24;
  private static final double AXIS = 34;

  /** The room that a count needs. */
  private static final double COUNT = 40;

  /** As many curves dark and light tell apart. */
  private static final int FEW = 2;

  private static final Lettering QUIET = Lettering.regular(Look.SMALL).in(Look.QUIET);

  public Curves {
    curves = List.copyOf(curves);
    marked = List.copyOf(marked);
  }

  @Override
  public String say() {
    return curves.stream().map(Curve::say).collect(Collectors.joining("; "));
  }

  @Override
  public ChartData data() {
    List<String> headers = List.of("Day", share, "At risk");
    return isNamed()
        ? new ChartData(
            Stream.concat(Stream.of("Curve"), headers.stream()).toList(),
            curves.stream().flatMap(Curve::namedRows).toList())
        : new ChartData(headers, curves.stream().flatMap(Curve::rows).toList());
  }

  /** The only curve needs no name. */
  private boolean isNamed() {
    return curves.stream().anyMatch(curve -> !curve.name().isEmpty());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    boolean named = isNamed();
    double left = named ? NAMES : NUMBERS;
    double right = named ? FIGURES : 0;
    double below = AXIS + ROW * (curves.size() + 1);
    Rectangle2D area = new RectangleInsets(ABOVE, left, below, right).createInsetRectangle(body);
    Plane plane = Plane.draw(graphics, area, days.axis(), shares.axis());
    marked.forEach(day -> drawMark(graphics, plane, day));
    Steps.draw(graphics, plane, curves);
    if (curves.size() > FEW) {
      Markers.draw(graphics, plane, curves);
    }
    if (named) {
      drawNames(graphics, plane);
    }
    drawCounts(graphics, plane);
  }

  private static void drawMark(Graphics2D graphics, Plane plane, int day) {
    double x = plane.x(day);
    double top = plane.area().getMinY();
    Marks.line(graphics, x, top, x, plane.area().getMaxY(), Look.DASHED, Look.LINE);
    QUIET.centre(graphics, day + " days", x, top - 8);
  }

  private void drawNames(Graphics2D graphics, Plane plane) {
    double[] wanted = curves.stream().mapToDouble(c -> plane.y(c.path().end())).toArray();
    Rectangle2D area = plane.area();
    double[] places = Apart.places(wanted, 46, area.getMinY() + 10, area.getMaxY() - 16);
    double edge = area.getMaxX();
    double x = edge + 20;
    for (int i = 0; i < places.length; i++) {
      Curve curve = curves.get(i);
      Color light = Look.light(curve.colour());
      double end = plane.x(curve.path().to());
      Marks.line(graphics, end, wanted[i], edge, wanted[i], Look.DOTTED, curve.colour());
      Marks.line(graphics, edge, wanted[i], x - 5, places[i] - 6, Look.HAIR, light);
      Lettering strong = Lettering.strong(Look.TEXT).in(curve.colour());
      double name = x + marked(graphics, i, x, places[i]);
      strong.left(graphics, strong.cut(curve.name(), FIGURES - 40), name, places[i]);
      Lettering.regular(Look.SMALL).left(graphics, curve.figures(), x, places[i] + 20);
    }
  }

  private void drawCounts(Graphics2D graphics, Plane plane) {
    double y = plane.area().getMaxY() + AXIS + ROW - 5;
    QUIET.left(graphics, counts, Look.MARGIN, y);
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      y += ROW;
      Lettering strong = Lettering.strong(Look.SMALL).in(curve.colour());
      double x = Look.MARGIN + marked(graphics, i, Look.MARGIN, y);
      strong.left(graphics, strong.cut(curve.name(), plane.x(0) - COUNT / 2 - x), x, y);
      drawCounts(graphics, plane, curve, y);
    }
  }

  /** Draws the marker of a curve before its name; returns how much room it takes. */
  private double marked(Graphics2D graphics, int index, double x, double baseline) {
    if (curves.size() <= FEW) {
      return 0;
    }
    Markers.draw(graphics, index, curves.get(index), x, baseline);
    return Markers.ROOM;
  }

  private static void drawCounts(Graphics2D graphics, Plane plane, Curve curve, double y) {
    double free = Double.NEGATIVE_INFINITY;
    for (Curve.Count count : curve.atRisk()) {
      double x = plane.x(count.day());
      if (x >= free) {
        QUIET.centre(graphics, count.words(), x, y);
        free = x + COUNT;
      }
    }
  }
}
