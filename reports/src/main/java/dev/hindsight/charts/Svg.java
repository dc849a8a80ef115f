package dev.hindsight.charts;

import java.awt.Dimension;
import java.nio.charset.StandardCharsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** A chart as SVG with real text. The same chart gives the same bytes. */
public final class Svg {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String ROOT = "<svg ";

  private Svg() {}

  /** The chart as an SVG file's bytes, UTF-8, with its title and its alternative text. */
  public static byte[] bytes(Chart chart) {
    Typefaces.prepare();
    Dimension size = chart.size();
    SVGGraphics2D graphics = new SVGGraphics2D(size.width, size.height);
    graphics.setDefsKeyPrefix(chart.name());
    graphics.setFontFunction(Typefaces::svgFamily);
    graphics.setGeomDoubleConverter(Svg::hundredths);
    chart.draw(graphics);
    ViewBox box = new ViewBox(0, 0, size.width, size.height);
    String drawing = graphics.getSVGElement(null, true, box, null, null);
    return (DECLARATION + described(drawing, chart)).getBytes(StandardCharsets.UTF_8);
  }

  private static String described(String drawing, Chart chart) {
    int inside = drawing.indexOf('>') + 1;
    String title = chart.name() + "-title";
    String description = chart.name() + "-description";
    return ROOT
        + "role='img' aria-labelledby='%s %s' ".formatted(title, description)
        + drawing.substring(ROOT.length(), inside)
        + "<title id='%s'>%s</title>".formatted(title, escaped(chart.title()))
        + "<desc id='%s'>%s</desc>".formatted(description, escaped(chart.altText()))
        + drawing.substring(inside)
        + "\n";
  }

  private static String escaped(String text) {
    return Typesetting.withoutControls(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** Two decimals are a tenth of what an eye sees, and spare half the file. */
  private static String hundredths(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
