package dev.hindsight.charts.drawing;

import dev.hindsight.findings.Identity;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/** A chart as PNG, at double resolution. The same chart gives the same bytes. */
public final class Png {

  /** Pixels each way for one logical pixel. */
  public static final int SCALE = 2;

  /** A logical pixel is a point, so that a chart fits the width of a page of paper laid across. */
  private static final double LOGICAL_DPI = 72;

  /** In logical pixels: a phone shows it at half the size, and its letters in eight points. */
  private static final int NARROW = 760;

  private static final int NARROW_HEIGHT = 60;
  private static final double EDGE = 12;
  private static final double ABOVE = 16;
  private static final double BELOW = 10;

  private Png() {}

  /** The chart as a PNG file's bytes, with its words, its data and the report's identity. */
  public static byte[] bytes(Chart chart, Identity identity) {
    return PngFile.of(image(chart), SCALE * LOGICAL_DPI, Particulars.of(chart, identity));
  }

  /**
   * The picture alone, for a narrow screen: the caption is said as text beside it, and the picture
   * is so narrow that its letters can be read where it fills the width of a phone.
   */
  public static byte[] narrow(Chart chart, Identity identity) {
    Dimension size = new Dimension(NARROW, NARROW * NARROW_HEIGHT / 100);
    BufferedImage image =
        image(
            size,
            graphics -> {
              graphics.setColor(Look.GROUND);
              graphics.fillRect(0, 0, size.width, size.height);
              chart.draw(
                  graphics,
                  new Rectangle2D.Double(
                      EDGE, ABOVE, size.width - 2 * EDGE, size.height - ABOVE - BELOW));
            });
    return PngFile.of(image, SCALE * LOGICAL_DPI, Particulars.of(chart, identity));
  }

  /** Loads the fonts and what draws with them ahead of the first chart: that takes a moment. */
  public static void prepare() {
    Typefaces.prepare();
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    Look.smooth(graphics);
    for (Font font : List.of(Typefaces.regular(1), Typefaces.strong(1))) {
      graphics.setFont(font);
      graphics.drawString("a", 0, 1);
    }
    graphics.dispose();
  }

  public static BufferedImage image(Chart chart) {
    return image(chart.size(), chart::draw);
  }

  private static BufferedImage image(Dimension size, Consumer<Graphics2D> drawing) {
    Typefaces.prepare();
    BufferedImage image =
        new BufferedImage(size.width * SCALE, size.height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(SCALE, SCALE);
      Look.smooth(graphics);
      drawing.accept(graphics);
    } finally {
      graphics.dispose();
    }
    return image;
  }
}
