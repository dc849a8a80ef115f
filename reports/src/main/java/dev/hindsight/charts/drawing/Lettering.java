package dev.hindsight.charts.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text in one font, size and colour. Widths are those of the fonts that the charts bring along,
 * also in SVG.
 */
public record Lettering(Font font, Color colour) {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /** A title is measured at one width after the other, and for PNG and SVG: most is asked again. */
  private static final Map<Typesetting.Run, Double> WIDTHS = new ConcurrentHashMap<>();

  public static Lettering regular(double size) {
    return new Lettering(Typefaces.regular(size), Look.INK);
  }

  public static Lettering strong(double size) {
    return new Lettering(Typefaces.strong(size), Look.INK);
  }

  public Lettering in(Color other) {
    return new Lettering(font, other);
  }

  public double width(String text) {
    return WIDTHS.computeIfAbsent(new Typesetting.Run(font, text), Lettering::measured);
  }

  private static double measured(Typesetting.Run asked) {
    return Typesetting.runs(asked.text(), asked.font()).stream()
        .mapToDouble(Lettering::width)
        .sum();
  }

  private static double width(Typesetting.Run run) {
    return run.font().getStringBounds(run.text(), CONTEXT).getWidth();
  }

  /** From x on to the right; returns where the text ends. */
  public double left(Graphics2D graphics, String text, double x, double baseline) {
    graphics.setColor(colour);
    double at = x;
    for (Typesetting.Run run : Typesetting.runs(text, font)) {
      graphics.setFont(run.font());
      graphics.drawString(run.text(), (float) at, (float) baseline);
      at += width(run);
    }
    return at;
  }

  /** The same on a ground of its own, where lines would run through it. */
  public void onGround(Graphics2D graphics, String text, double x, double baseline) {
    double size = font.getSize2D();
    graphics.setColor(Look.GROUND);
    graphics.fill(
        new Rectangle2D.Double(x - 2, baseline - 0.85 * size, width(text) + 4, 1.1 * size));
    left(graphics, text, x, baseline);
  }

  public void right(Graphics2D graphics, String text, double x, double baseline) {
    left(graphics, text, x - width(text), baseline);
  }

  public void centre(Graphics2D graphics, String text, double x, double baseline) {
    left(graphics, text, x - width(text) / 2, baseline);
  }

  /** The text in lines of at most a width; the last of at most that many lines ends in "…". */
  List<String> wrap(String text, double width, int lines) {
    List<String> wrapped = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty() && wrapped.size() < lines) {
      String line = wrapped.size() == lines - 1 ? cut(rest, width) : head(rest, width);
      wrapped.add(line);
      rest = rest.substring(Math.min(rest.length(), line.length())).stripLeading();
    }
    return wrapped;
  }

  /** The same lines, about equally long: no last line of one word. */
  List<String> balanced(String text, double width, int lines) {
    List<String> wide = wrap(text, width, lines);
    double narrower = width;
    List<String> balanced = wide;
    while (wide.size() > 1 && narrower > width / 2) {
      narrower -= width / 40;
      List<String> next = wrap(text, narrower, lines + 1);
      if (next.size() > wide.size()) {
        break;
      }
      balanced = next;
    }
    return wide.get(wide.size() - 1).endsWith("…") ? wide : balanced;
  }

  /** The text, or as much of it as fits, with "…". */
  public String cut(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).stripTrailing() + "…") > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  private String head(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.length();
    do {
      end = text.lastIndexOf(' ', end - 1);
    } while (end > 0 && (insideBrackets(text, end) || width(text.substring(0, end)) > width));
    return end > 0 ? text.substring(0, end) : hard(text, width);
  }

  /** An interval such as "(52 to 69)" stays on one line. */
  private static boolean insideBrackets(String text, int end) {
    return text.lastIndexOf('(', end) > text.lastIndexOf(')', end);
  }

  /** As many characters as fit, where a text has no blanks to break at. */
  private String hard(String text, double width) {
    int end = text.length();
    while (end > 1 && width(text.substring(0, end)) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, Math.max(end, text.offsetByCodePoints(0, 1)));
  }
}
