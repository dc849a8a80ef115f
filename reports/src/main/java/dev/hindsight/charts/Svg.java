package dev.hindsight.charts;

import java.awt.Dimension;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;

/** A chart as SVG with real text. The same chart gives the same bytes. */
public final class Svg {

  private Svg() {}

  /** The chart as an SVG file's bytes, UTF-8. */
  public static byte[] bytes(Chart chart) {
    Typefaces.prepare();
    Dimension size = chart.size();
    SVGGraphics2D graphics = new SVGGraphics2D(size.width, size.height);
    graphics.setDefsKeyPrefix(chart.name());
    graphics.setFontFunction(Typefaces::svgFamily);
    graphics.setRenderingHint(
        SVGHints.KEY_TEXT_RENDERING, SVGHints.VALUE_TEXT_RENDERING_LEGIBILITY);
    chart.draw(graphics);
    return graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8);
  }
}
