package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.ui.RectangleInsets;

/** A {@link Forest} in a place: names, plot and figures share the width as they need it. */
final class ForestPicture {

  private static final double HEADS = 28;
  private static final double AXIS = 30;
  private static final double NOTE = 24;

  /** From the line at zero to what its sides mean. */
  private static final double SIDE = 14;

  /** Names have at most so much of the width. */
  private static final double NAMES = 0.38;

  /** A row that is so high has room for larger letters, with a detail and without. */
  private static final double HIGH = 42;

  private static final double LOW = 28;

  /** Two marks of a row stand at most so far apart, and in low rows closer. */
  private static final double APART = 18;

  private static final double CLOSE = 0.4;

  private static final Lettering QUIET = Lettering.regular(Look.SMALL).in(Look.QUIET);
  private static final Lettering FINE = Lettering.regular(14).in(Look.QUIET);

  private final Forest forest;
  private final double left;
  private final List<FigureColumn> columns;
  private final double names;
  private final Rectangle2D area;

  ForestPicture(Forest forest, Rectangle2D body) {
    this.forest = forest;
    this.left = body.getX();
    this.columns = columns(forest);
    double notes = forest.notes().isEmpty() ? 0 : NOTE * (forest.notes().size() + 1.5);
    this.names = Math.min(body.getWidth() * NAMES, FigureColumn.GAP + widest(forest));
    this.area =
        new RectangleInsets(HEADS, names, AXIS + notes, FigureColumn.width(columns))
            .createInsetRectangle(body);
  }

  private static List<FigureColumn> columns(Forest forest) {
    return Stream.concat(
            IntStream.range(0, forest.series().size())
                .mapToObj(series -> FigureColumn.ofSeries(forest, series)),
            IntStream.range(0, forest.columns().size())
                .mapToObj(column -> FigureColumn.ofCells(forest, column)))
        .toList();
  }

  private static double widest(Forest forest) {
    return forest.rows().stream()
        .flatMapToDouble(
            row ->
                DoubleStream.of(
                    Lettering.strong(Look.TEXT).width(row.name()), FINE.width(row.detail())))
        .max()
        .orElse(0);
  }

  void draw(Graphics2D graphics) {
    List<Forest.Row> rows = forest.rows();
    Plane plane =
        Plane.draw(
            graphics,
            area,
            Scale.of(forest.unit(), forest.estimates()).axis(),
            Plane.rows(rows.size()));
    forest.reference().ifPresent(line -> drawReference(graphics, plane, line));
    new ForestMarks(forest, plane, apart()).draw(graphics);
    for (int row = 0; row < rows.size(); row++) {
      drawName(graphics, rows.get(row), plane.y(row));
    }
    FigureColumn.draw(graphics, plane, columns);
    drawNotes(graphics, area.getMaxY() + AXIS + 1.5 * NOTE);
  }

  private double pitch() {
    return area.getHeight() / forest.rows().size();
  }

  /** From one mark of a row to the next, in rows. */
  private double apart() {
    return Math.min(APART / pitch(), CLOSE);
  }

  private static void drawReference(Graphics2D graphics, Plane plane, Forest.Reference line) {
    double x = plane.x(line.at());
    double top = plane.area().getMinY();
    double baseline = top - 10;
    if (line.left().isEmpty()) {
      Marks.line(graphics, x, top, x, plane.area().getMaxY(), Look.DASHED, Look.LINE);
      QUIET.centre(graphics, line.right(), x, baseline);
      return;
    }
    Marks.line(graphics, x, top, x, plane.area().getMaxY(), Look.ZERO, Look.QUIET);
    String right = line.right() + " \u2192";
    if (x + SIDE + QUIET.width(right) < plane.area().getMaxX() + FigureColumn.GAP / 2) {
      QUIET.left(graphics, right, x + SIDE, baseline);
    }
    if (x > plane.area().getMinX()) {
      QUIET.right(graphics, "\u2190 " + line.left(), x - SIDE, baseline);
    }
  }

  private void drawName(Graphics2D graphics, Forest.Row row, double y) {
    boolean alone = row.detail().isEmpty();
    double size = pitch() < (alone ? LOW : HIGH) ? Look.SMALL : Look.TEXT;
    Lettering name = row.strong() ? Lettering.strong(size) : Lettering.regular(size);
    double baseline = alone ? y + size * 0.36 : y - 2;
    name.left(graphics, name.cut(row.name(), names - FigureColumn.GAP), left, baseline);
    FINE.left(graphics, FINE.cut(row.detail(), names - FigureColumn.GAP), left, y + 15);
  }

  private void drawNotes(Graphics2D graphics, double top) {
    double width = names + area.getWidth() + FigureColumn.width(columns);
    List<String> notes = new ArrayList<>(forest.notes());
    for (int i = 0; i < notes.size(); i++) {
      Lettering lettering = i == 0 ? Lettering.strong(Look.TEXT) : QUIET;
      lettering.left(graphics, lettering.cut(notes.get(i), width), left, top + i * NOTE);
    }
  }
}
