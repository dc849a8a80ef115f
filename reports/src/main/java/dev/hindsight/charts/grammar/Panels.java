package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;

/**
 * Estimates through quarters or bands, a panel for each series; the panels stand beside each other
 * on one scale, and have the same points.
 *
 * @param across what the points are, such as "Quarter"
 * @param value what is estimated, such as "Share won"
 * @param counts what it rests on, such as "Won of closed"
 * @param unit of the estimates
 */
public record Panels(
    String across, String value, String counts, Unit unit, Scale scale, List<Panel> panels)
    implements Form {

  private static final double AXIS = 62;
  private static final double BETWEEN = 34;
  private static final double ABOVE = 14;
  private static final double LINE = 22;
  private static final double BESIDE = 0.5;
  private static final double ROOM = 8;
  private static final double TO_LABEL = 12;

  private static final Lettering SMALL = Lettering.regular(Look.SMALL);
  private static final Lettering QUIET = SMALL.in(Look.QUIET);

  public Panels {
    panels = List.copyOf(panels);
  }

  /**
   * One series.
   *
   * @param name empty where it is the only one
   * @param note below its name; if empty, the last point is said there
   */
  public record Panel(String name, Color colour, String note, List<Point> points) {

    public Panel {
      points = List.copyOf(points);
    }

    public boolean isMeasured() {
      return points.stream().anyMatch(Point::isMeasured);
    }
  }

  @Override
  public ChartData data() {
    List<String> headers = new ArrayList<>(List.of(across));
    for (Panel panel : panels) {
      headers.add(panel.name().isEmpty() ? value : panel.name());
      headers.add(counts);
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < panels.get(0).points().size(); i++) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(panels.get(0).points().get(i).name())));
      for (Panel panel : panels) {
        row.add(panel.points().get(i).cell(unit));
        row.add(panel.points().get(i).counts());
      }
      rows.add(row);
    }
    return new ChartData(headers, rows);
  }

  @Override
  public String say() {
    return Stream.concat(
            panels.stream()
                .filter(panel -> !panel.note().isEmpty())
                .map(panel -> panel.name() + ": " + panel.note()),
            Stream.of(data().say()))
        .collect(Collectors.joining("; "));
  }

  private String note(Panel panel) {
    Point last = panel.points().get(panel.points().size() - 1);
    return panel.note().isEmpty() ? last.name() + ": " + figures(last) : panel.note();
  }

  private String figures(Point point) {
    if (!point.isMeasured()) {
      return point.estimate().notMeasured();
    }
    return point.tooFew()
        ? Words.TOO_FEW + ", " + point.counts().text()
        : point.cell(unit).text() + " \u00b7 " + point.counts().text();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    double width = (body.getWidth() - AXIS - BETWEEN * (panels.size() - 1)) / panels.size();
    double above = ABOVE + (panels.stream().allMatch(p -> p.name().isEmpty()) ? 0 : 2 * LINE);
    double below =
        ABOVE + LINE * (saysYears(width) || points().allMatch(p -> p.note().isEmpty()) ? 1 : 2);
    for (int i = 0; i < panels.size(); i++) {
      double x = body.getX() + AXIS + i * (width + BETWEEN);
      double height = body.getHeight() - above - below;
      Rectangle2D area = new Rectangle2D.Double(x, body.getY() + above, width, height);
      NumberAxis values = i == 0 ? scale.axis() : scale.unnamed();
      drawPanel(
          graphics,
          Plane.draw(graphics, area, Plane.unnamed(first(), last()), values),
          panels.get(i));
    }
  }

  private Stream<Point> points() {
    return panels.stream().flatMap(panel -> panel.points().stream());
  }

  private double first() {
    return points().mapToDouble(Point::at).min().orElse(0) - BESIDE;
  }

  private double last() {
    return points().mapToDouble(Point::at).max().orElse(0) + BESIDE;
  }

  /** Names of quarters that have no room give way to those of their years. */
  private boolean saysYears(double width) {
    double pitch = width / (last() - first());
    return points().map(Point::name).allMatch(Point::isQuarter)
        && points().anyMatch(point -> SMALL.width(point.name()) + ROOM > pitch);
  }

  private void drawPanel(Graphics2D graphics, Plane plane, Panel panel) {
    Rectangle2D area = plane.area();
    if (!panel.name().isEmpty()) {
      drawHead(graphics, area, panel);
    }
    if (saysYears(area.getWidth())) {
      drawYears(graphics, plane);
    } else {
      panel.points().forEach(point -> drawNames(graphics, plane, point));
    }
    Dots.draw(graphics, plane, panel.points(), panel.colour());
    panel.points().forEach(point -> drawLabel(graphics, plane, point));
  }

  private void drawHead(Graphics2D graphics, Rectangle2D area, Panel panel) {
    double y = area.getY() - ABOVE;
    Lettering strong = Lettering.strong(Look.TEXT).in(panel.colour());
    strong.left(graphics, strong.cut(panel.name(), area.getWidth()), area.getX(), y - LINE);
    SMALL.left(graphics, SMALL.cut(note(panel), area.getWidth()), area.getX(), y);
  }

  private void drawYears(Graphics2D graphics, Plane plane) {
    double bottom = plane.area().getMaxY();
    for (int at = (int) Math.ceil(first()); at <= last(); at++) {
      if (at % Point.QUARTERS == 0) {
        double x = plane.x(at - 0.5);
        Marks.line(graphics, x, plane.area().getMinY(), x, bottom + 6, Look.HAIR, Look.GRID);
        QUIET.left(graphics, String.valueOf(at / Point.QUARTERS), x + 4, bottom + LINE - 2);
      }
    }
  }

  private static double pitch(Plane plane) {
    return plane.x(1) - plane.x(0);
  }

  private static void drawNames(Graphics2D graphics, Plane plane, Point point) {
    double x = plane.x(point.at());
    double y = plane.area().getMaxY() + LINE;
    SMALL.centre(graphics, SMALL.cut(point.name(), pitch(plane)), x, y);
    QUIET.centre(graphics, point.note(), x, y + LINE - 1);
  }

  private void drawLabel(Graphics2D graphics, Plane plane, Point point) {
    if (!point.isMeasured()) {
      return;
    }
    Lettering strong = Lettering.strong(Look.SMALL);
    double value = point.estimate().require().value();
    String label = unit.say(value);
    if (TO_LABEL + strong.width(label) + ROOM <= pitch(plane)) {
      double x = plane.x(point.at()) + TO_LABEL;
      // Lower it would lie on the names.
      double y = Math.min(plane.y(value), plane.area().getMaxY() - Look.SMALL * 0.6);
      strong.left(graphics, label, x, y + Look.SMALL * 0.36);
    }
  }
}
