package dev.hindsight.charts.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The words round a picture.
 *
 * @param title what was found
 * @param subtitle what is shown, when, and of how many
 * @param foot the as-of date, and how far the picture may be trusted
 */
public record Caption(String title, String subtitle, String foot) {

  private static final double TITLE_LEADING = Look.TITLE * 1.24;
  private static final double SUBTITLE_LEADING = Look.TEXT * 1.35;

  /** Draws ground and words; returns what is left for the picture. */
  Rectangle2D draw(Graphics2D graphics, Dimension size) {
    Look.smooth(graphics);
    graphics.setColor(Look.GROUND);
    graphics.fill(new Rectangle2D.Double(0, 0, size.width, size.height));
    double width = size.width - 2 * Look.MARGIN;
    double y = Look.MARGIN + Look.TITLE * 0.8;
    y = lines(graphics, Lettering.strong(Look.TITLE), title, width, y, TITLE_LEADING);
    y -= TITLE_LEADING - SUBTITLE_LEADING - 5;
    Lettering quiet = Lettering.regular(Look.TEXT).in(Look.QUIET);
    y = lines(graphics, quiet, subtitle, width, y, SUBTITLE_LEADING) - SUBTITLE_LEADING + 20;
    double bottom = size.height - Look.MARGIN;
    Lettering small = Lettering.regular(Look.SMALL).in(Look.QUIET);
    small.left(graphics, small.cut(foot, width), Look.MARGIN, bottom + 4);
    return new Rectangle2D.Double(Look.MARGIN, y, width, bottom - Look.SMALL - 14 - y);
  }

  private static double lines(
      Graphics2D graphics,
      Lettering lettering,
      String text,
      double width,
      double baseline,
      double leading) {
    double y = baseline;
    List<String> lines = lettering.balanced(text, width, 2);
    for (String line : lines) {
      lettering.left(graphics, line, Look.MARGIN, y);
      y += leading;
    }
    return y;
  }
}
