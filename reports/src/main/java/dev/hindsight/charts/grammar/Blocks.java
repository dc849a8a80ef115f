package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Blocks on a plane, in the numbers of its axes: parts of bars, or fields of a heat map. */
final class Blocks {

  private static final double TEXT = 15;
  private static final double ROOM = 6;

  /** Half of what is free between two, in points. */
  private static final double GAP = 0.5;

  private Blocks() {}

  /**
   * A block.
   *
   * @param place left, lower end, width and height
   * @param colour that of the ground makes it hollow
   * @param outline of a hollow one
   * @param label in its middle, where it fits
   */
  record Block(Rectangle2D place, Color colour, Color outline, String label) {

    Block(Rectangle2D place, Color colour, String label) {
      this(place, colour, Look.LINE, label);
    }
  }

  /** Draws them; returns those whose labels found no room. */
  static List<Block> draw(Graphics2D graphics, Plane plane, List<Block> blocks) {
    XYIntervalSeries series = new XYIntervalSeries("", false, true);
    double gapX = GAP / Math.abs(plane.x(1) - plane.x(0));
    double gapY = GAP / Math.abs(plane.y(1) - plane.y(0));
    for (Block block : blocks) {
      Rectangle2D place = block.place();
      double x = Math.max(0, place.getWidth() / 2 - gapX);
      double y = Math.max(0, place.getHeight() / 2 - gapY);
      double middle = place.getCenterY();
      series.add(
          place.getCenterX(),
          place.getCenterX() - x,
          place.getCenterX() + x,
          middle,
          middle - y,
          middle + y);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    plane.render(graphics, data, renderer(blocks));
    return blocks.stream().filter(block -> !labelled(graphics, plane, block)).toList();
  }

  private static XYBarRenderer renderer(List<Block> blocks) {
    XYBarRenderer renderer =
        new XYBarRenderer() {
          @Override
          public Paint getItemPaint(int row, int column) {
            return blocks.get(column).colour();
          }

          @Override
          public Paint getItemOutlinePaint(int row, int column) {
            Block block = blocks.get(column);
            return block.colour().equals(Look.GROUND) ? block.outline() : null;
          }
        };
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setDefaultOutlineStroke(Look.HAIR);
    return renderer;
  }

  private static boolean labelled(Graphics2D graphics, Plane plane, Block block) {
    Rectangle2D place = block.place();
    double width = Math.abs(plane.x(place.getMaxX()) - plane.x(place.getMinX()));
    double height = Math.abs(plane.y(place.getMaxY()) - plane.y(place.getMinY()));
    Lettering lettering = Lettering.regular(TEXT).in(Look.on(block.colour()));
    boolean fits = lettering.width(block.label()) + ROOM <= width && height >= TEXT;
    if (fits) {
      double middle = plane.y(place.getCenterY()) + TEXT * 0.36;
      lettering.centre(graphics, block.label(), plane.x(place.getCenterX()), middle);
    }
    return fits;
  }
}
