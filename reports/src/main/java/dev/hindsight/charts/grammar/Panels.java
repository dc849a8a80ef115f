package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Plane;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jfree.chart.axis.NumberAxis;

/**
 * Panels beside each other, one a series, with shares from 0 to 100 % going up; the first has their
 * names.
 *
 * @param between what is free between two, in points
 * @param heads what is free above them
 * @param below what is free under them
 */
public record Panels(double between, double heads, double below) {

  private static final double AXIS = 62;
  private static final double LINE = 22;

  /** Draws a plane for each series and what is drawn on it. */
  public <T> void draw(
      Graphics2D graphics,
      Rectangle2D body,
      List<T> series,
      Supplier<NumberAxis> columns,
      BiConsumer<Plane, T> drawn) {
    int count = series.size();
    double width = (body.getWidth() - AXIS - between * (count - 1)) / (double) count;
    for (int i = 0; i < count; i++) {
      Rectangle2D area =
          new Rectangle2D.Double(
              body.getX() + AXIS + i * (width + between),
              body.getY() + heads,
              width,
              body.getHeight() - heads - below);
      NumberAxis shares = i == 0 ? Plane.shares(0, 1, 0.2) : Plane.sharesUnnamed(0, 1, 0.2);
      drawn.accept(Plane.draw(graphics, area, columns.get(), shares), series.get(i));
    }
  }

  /** Two lines above a panel, the lower one so far above it. */
  public static void head(
      Graphics2D graphics, Plane plane, String name, Color colour, String note, double above) {
    double x = plane.area().getX();
    double y = plane.area().getY() - above;
    Lettering.strong(Look.TEXT).in(colour).left(graphics, name, x, y - LINE);
    Lettering.regular(Look.SMALL).left(graphics, note, x, y);
  }
}
