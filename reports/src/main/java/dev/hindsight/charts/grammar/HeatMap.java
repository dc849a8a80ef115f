package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts by quarter, the darker, the larger their share of the quarter.
 *
 * @param rows what is counted
 * @param any one of them or more
 * @param of what they are counted of, such as "requests"
 * @param colour of the darkest
 * @param window all of them in the review window
 */
public record HeatMap(
    List<String> rows, String any, String of, Color colour, List<Column> columns, Column window)
    implements Form {

  private static final double NAMES = 176;
  private static final double WINDOW = 150;
  private static final double HEADS = 62;
  private static final double BELOW = 56;
  private static final int SHADES = 5;
  private static final double SWATCH = 38;
  private static final double LEAST = 6;

  private static final Lettering SMALL = Lettering.regular(Look.SMALL);
  private static final Lettering QUIET = SMALL.in(Look.QUIET);

  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * A quarter.
   *
   * @param rates a share for each row
   * @param any the share of any of them, of as many as there are in the quarter
   * @param tooFew to say: hollow
   */
  public record Column(String name, List<Rate> rates, Rate any, boolean tooFew) {

    public Column {
      rates = List.copyOf(rates);
    }

    private Cell head() {
      Cell head = Cell.of(name);
      return tooFew ? head.tooFew() : head;
    }
  }

  @Override
  public ChartData data() {
    List<String> headers = new ArrayList<>(List.of("Quarter", any));
    headers.addAll(rows);
    List<List<Cell>> cells = new ArrayList<>();
    for (Column column : columns) {
      Stream<Cell> counts = column.rates().stream().map(rate -> Cell.count(rate.count()));
      cells.add(
          Stream.concat(Stream.of(column.head(), Cell.counts(column.any())), counts).toList());
    }
    cells.add(
        Stream.concat(
                Stream.of(window.head()),
                Stream.concat(Stream.of(window.any()), window.rates().stream())
                    .map(rate -> Cell.of(Unit.SHARE, rate.estimate().require())))
            .toList());
    return new ChartData(headers, cells);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    double width = body.getWidth() - NAMES - WINDOW;
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + HEADS,
            width * Math.min(1, columns.size() / LEAST),
            body.getHeight() - HEADS - BELOW);
    Plane plane =
        Plane.draw(
            graphics, area, Plane.unnamed(-0.5, columns.size() - 0.5), Plane.rows(rows.size()));
    List<Blocks.Block> blocks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      blocks.addAll(blocks(i));
      drawHead(graphics, plane, i);
    }
    Blocks.draw(graphics, plane, blocks);
    drawNames(graphics, plane);
    drawShades(graphics, area);
  }

  private List<Blocks.Block> blocks(int index) {
    Column column = columns.get(index);
    List<Blocks.Block> blocks = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Rate rate = column.rates().get(row);
      Color shade = column.tooFew() ? Look.GROUND : shade(share(rate));
      Rectangle2D place = new Rectangle2D.Double(index - 0.5, row - 0.5, 1, 1);
      blocks.add(new Blocks.Block(place, shade, Say.count(rate.count())));
    }
    return blocks;
  }

  private static double share(Rate rate) {
    return rate.of() == 0 ? 0 : (double) rate.count() / rate.of();
  }

  /** The darkest shade's share: the next 5 % above the highest. */
  private double highest() {
    double highest =
        columns.stream()
            .filter(column -> !column.tooFew())
            .flatMap(column -> column.rates().stream())
            .mapToDouble(HeatMap::share)
            .max()
            .orElse(0);
    return Math.max(0.05, Math.ceil(highest * 20) / 20);
  }

  /** In steps, so that a shade can be found again on the scale. */
  private Color shade(double share) {
    return shade((int) Math.min(SHADES - 1L, (long) (share / highest() * SHADES)));
  }

  /** The lightest is not quite white. */
  private Color shade(int step) {
    return Look.shade(colour, 0.07 + 0.93 * step / (SHADES - 1));
  }

  private void drawHead(Graphics2D graphics, Plane plane, int index) {
    Column column = columns.get(index);
    double top = plane.area().getMinY();
    double x = plane.x(index);
    String[] parts = column.name().split("(?=Q)", 2);
    String quarter = parts[parts.length - 1];
    if (index == 0 || quarter.equals("Q1")) {
      QUIET.left(graphics, parts[0], plane.x(index - 0.5) + 3, top - 44);
    }
    SMALL.centre(graphics, quarter, x, top - 24);
    QUIET.centre(graphics, Say.count(column.any().of()), x, top - 6);
    String share = column.any().of() == 0 ? "" : Unit.SHARE.say(share(column.any()));
    SMALL.centre(graphics, share, x, plane.area().getMaxY() + 20);
  }

  private void drawNames(Graphics2D graphics, Plane plane) {
    Lettering text = Lettering.regular(Look.TEXT);
    QUIET.left(graphics, of, Look.MARGIN, plane.area().getMinY() - 6);
    for (int row = 0; row < rows.size(); row++) {
      double y = plane.y(row) + 6;
      text.left(graphics, text.cut(rows.get(row), NAMES - 8), Look.MARGIN, y);
      drawWindow(graphics, plane, SMALL, window.rates().get(row), y);
    }
    double y = plane.area().getMaxY() + 20;
    Lettering strong = Lettering.strong(Look.SMALL);
    strong.left(graphics, any, Look.MARGIN, y);
    drawWindow(graphics, plane, strong, window.any(), y);
  }

  private static void drawWindow(
      Graphics2D graphics, Plane plane, Lettering lettering, Rate rate, double y) {
    String share = Say.share(rate.estimate().require());
    lettering.left(graphics, share, plane.area().getMaxX() + 18, y);
  }

  private void drawShades(Graphics2D graphics, Rectangle2D grid) {
    double y = grid.getMaxY() + 36;
    double x = QUIET.left(graphics, "0\u00a0%", grid.getX(), y + 13) + 8;
    for (int step = 0; step < SHADES; step++) {
      graphics.setColor(shade(step));
      graphics.fill(new Rectangle2D.Double(x, y, SWATCH, 15));
      x += SWATCH + 2;
    }
    QUIET.left(graphics, Unit.SHARE.say(highest()) + " of " + of, x + 6, y + 13);
  }
}
