package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Columns of parts stacked on each other, with the count in each.
 *
 * @param across what the columns are
 * @param parts from the bottom up
 * @param rest what the last cell of each column holds
 * @param level a dashed line across all of them
 */
public record Columns(
    String across,
    List<Part> parts,
    List<Column> columns,
    String rest,
    Scale scale,
    OptionalDouble level)
    implements Form {

  private static final double AXIS = 56;
  private static final double ABOVE = 40;
  private static final double BELOW = 32;
  private static final double TITLE = 26;
  private static final double WIDTH = 0.66;
  private static final double LEAST = 6;

  private static final Lettering SMALL = Lettering.regular(Look.SMALL);

  public Columns {
    parts = List.copyOf(parts);
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param at where it stands
   * @param heights of its parts
   * @param counts in its parts
   * @param total above it; may be empty
   * @param rest what else belongs to it
   */
  public record Column(
      double at, String name, List<Double> heights, List<Cell> counts, String total, Cell rest) {

    public Column {
      heights = List.copyOf(heights);
      counts = List.copyOf(counts);
    }

    /** The height of the parts below one. */
    double below(int part) {
      return heights.subList(0, part).stream().mapToDouble(Double::doubleValue).sum();
    }

    public double height() {
      return below(heights.size());
    }
  }

  @Override
  public ChartData data() {
    List<String> headers = new ArrayList<>(List.of(across));
    parts.forEach(part -> headers.add(part.name()));
    headers.add(rest);
    return new ChartData(headers, columns.stream().map(this::row).toList());
  }

  /** A quarter speaks for itself. */
  private boolean isNumbered() {
    return columns.stream().noneMatch(column -> Point.isQuarter(column.name()));
  }

  private List<Cell> row(Column column) {
    String unit = isNumbered() ? " " + across.toLowerCase(Locale.ROOT) : "";
    List<Cell> row = new ArrayList<>(List.of(Cell.of(column.name() + unit)));
    row.addAll(column.counts());
    row.add(column.rest());
    return row;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Part.legend(graphics, parts, body.getX() + AXIS, body.getY() + 14);
    double below = isNumbered() ? BELOW + TITLE : BELOW;
    Rectangle2D area = new RectangleInsets(ABOVE, AXIS, below, 0).createInsetRectangle(body);
    double first = columns.get(0).at() - 0.5;
    double last = Math.max(columns.get(columns.size() - 1).at() + 0.5, first + LEAST);
    Plane plane = Plane.draw(graphics, area, Plane.unnamed(first, last), scale.axis());
    columns.forEach(column -> drawColumn(graphics, plane, column));
    if (isNumbered()) {
      SMALL.in(Look.QUIET).centre(graphics, across, area.getCenterX(), area.getMaxY() + 22 + TITLE);
    }
    level.ifPresent(
        at -> Line.between(first, at, last, at, Look.DASHED, Look.INK).draw(graphics, plane));
  }

  private void drawColumn(Graphics2D graphics, Plane plane, Column column) {
    List<Blocks.Block> blocks = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      double height = column.heights().get(i);
      if (height > 0) {
        Rectangle2D place =
            new Rectangle2D.Double(column.at() - WIDTH / 2, column.below(i), WIDTH, height);
        blocks.add(new Blocks.Block(place, parts.get(i).colour(), column.counts().get(i).text()));
      }
    }
    List<Blocks.Block> small = Blocks.draw(graphics, plane, blocks);
    double x = plane.x(column.at());
    double top = plane.y(column.height()) - 6;
    if (!column.total().isEmpty()) {
      Lettering.strong(Look.SMALL).centre(graphics, column.total(), x, top);
    } else if (!small.isEmpty()) {
      SMALL.centre(graphics, small.get(0).label(), x, top);
    }
    String name = SMALL.cut(column.name(), plane.x(1) - plane.x(0));
    SMALL.in(Look.QUIET).centre(graphics, name, x, plane.area().getMaxY() + 22);
  }
}
