package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Form;
import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bars of equal length, cut in parts by their shares, with the count in each; groups of them stand
 * beside each other, those without any are left out.
 *
 * @param parts from left to right
 * @param total what the parts add up to, such as "due"
 */
public record Shares(List<Part> parts, String total, List<Group> groups) implements Form {

  private static final double BETWEEN = 44;
  private static final double NAMES = 170;
  private static final double FIGURES = 96;
  private static final double HEADS = 74;
  private static final double TALLEST_ROW = 44;
  private static final double THICKNESS = 0.72;

  private static final Lettering SMALL = Lettering.regular(Look.SMALL);

  public Shares {
    parts = List.copyOf(parts);
    groups = groups.stream().filter(group -> !group.bars().isEmpty()).toList();
  }

  /** Bars that have something in common. */
  public record Group(String name, List<Bar> bars) {

    public Group {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param counts of its parts
   * @param tooFew to say: hollow
   */
  public record Bar(String name, List<Long> counts, boolean tooFew) {

    public Bar {
      counts = List.copyOf(counts);
    }

    long total() {
      return counts.stream().mapToLong(Long::longValue).sum();
    }

    private Stream<Cell> cells() {
      Cell all = Cell.count(total());
      return Stream.of(
              Stream.of(Cell.of(name)),
              counts.stream().map(Cell::count),
              Stream.of(tooFew ? all.tooFew() : all))
          .flatMap(cell -> cell);
    }
  }

  @Override
  public ChartData data() {
    return data(groups.stream().flatMap(group -> group.bars().stream()).toList());
  }

  private ChartData data(List<Bar> bars) {
    List<String> headers = new ArrayList<>(List.of("Of"));
    parts.forEach(part -> headers.add(part.name()));
    headers.add(total);
    return new ChartData(headers, bars.stream().map(bar -> bar.cells().toList()).toList());
  }

  @Override
  public String say() {
    return groups.stream()
        .map(group -> group.name() + ": " + data(group.bars()).say())
        .collect(Collectors.joining(". "));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D body) {
    Part.legend(graphics, parts, body.getX(), body.getY() + 14);
    double width = (body.getWidth() - BETWEEN * (groups.size() - 1)) / groups.size();
    for (int i = 0; i < groups.size(); i++) {
      double x = body.getX() + i * (width + BETWEEN);
      Lettering.strong(Look.TEXT).left(graphics, groups.get(i).name(), x, body.getY() + HEADS - 20);
      Rectangle2D below =
          new Rectangle2D.Double(x, body.getY() + HEADS, width, body.getHeight() - HEADS);
      drawBars(graphics, below, groups.get(i).bars());
    }
  }

  private void drawBars(Graphics2D graphics, Rectangle2D place, List<Bar> bars) {
    double height = Math.min(place.getHeight(), TALLEST_ROW * bars.size());
    Rectangle2D area =
        new Rectangle2D.Double(
            place.getX() + NAMES, place.getY(), place.getWidth() - NAMES - FIGURES, height);
    Plane plane = Plane.draw(graphics, area, Plane.unnamed(0, 1), Plane.rows(bars.size()));
    List<Blocks.Block> blocks = new ArrayList<>();
    for (int row = 0; row < bars.size(); row++) {
      blocks.addAll(blocks(bars.get(row), row));
      double baseline = plane.y(row) + Look.SMALL * 0.36;
      String name = SMALL.cut(bars.get(row).name(), NAMES - 14);
      SMALL.left(graphics, name, place.getX(), baseline);
      String due = Cell.count(bars.get(row).total()).text() + " " + total;
      SMALL.in(Look.QUIET).left(graphics, due, area.getMaxX() + 10, baseline);
    }
    Blocks.draw(graphics, plane, blocks);
  }

  private List<Blocks.Block> blocks(Bar bar, int row) {
    List<Blocks.Block> blocks = new ArrayList<>();
    double from = 0;
    for (int part = 0; part < parts.size(); part++) {
      Cell count = Cell.count(bar.counts().get(part));
      double width = count.numbers().get(0) / bar.total();
      Color colour = bar.tooFew() ? Look.GROUND : parts.get(part).colour();
      if (width > 0) {
        Rectangle2D place = new Rectangle2D.Double(from, row - THICKNESS / 2, width, THICKNESS);
        blocks.add(new Blocks.Block(place, colour, count.text()));
      }
      from += width;
    }
    return blocks;
  }
}
