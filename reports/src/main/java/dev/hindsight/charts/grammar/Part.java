package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What a part of a bar stands for.
 *
 * @param colour that of the ground is drawn with an outline: hollow
 */
public record Part(String name, Color colour) {

  private static final double SWATCH = 14;
  private static final double BETWEEN = 26;

  /** What the colours mean, from x on to the right. */
  static void legend(Graphics2D graphics, List<Part> parts, double x, double baseline) {
    double at = x;
    for (Part part : parts) {
      Rectangle2D swatch = new Rectangle2D.Double(at, baseline - SWATCH + 2, SWATCH, SWATCH);
      graphics.setColor(part.colour());
      graphics.fill(swatch);
      graphics.setColor(part.colour().equals(Look.GROUND) ? Look.LINE : part.colour());
      graphics.setStroke(Look.HAIR);
      graphics.draw(swatch);
      at = Lettering.regular(Look.SMALL).left(graphics, part.name(), at + SWATCH + 6, baseline);
      at += BETWEEN;
    }
  }
}
