package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** The parts that a bar is stacked of, each with its colour, its name and its count. */
public record Segments(List<Segment> parts) {

  private static final double SWATCH = 14;
  private static final double BETWEEN = 26;

  public Segments {
    parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param colour the ground is drawn with an outline: hollow
   */
  public record Segment(String name, Color colour, long count) {}

  public long total() {
    return parts.stream().mapToLong(Segment::count).sum();
  }

  /** Such as "on time 12, late 5, not delivered 3". */
  public String say() {
    return parts.stream()
        .map(part -> part.name() + " " + Say.count(part.count()))
        .collect(Collectors.joining(", "));
  }

  /** What the colours mean, from x on to the right. */
  public void legend(Graphics2D graphics, double x, double baseline) {
    double at = x;
    for (Segment part : parts) {
      block(
          graphics,
          new Rectangle2D.Double(at, baseline - SWATCH + 2, SWATCH, SWATCH),
          part.colour());
      at = Lettering.regular(Look.SMALL).left(graphics, part.name(), at + SWATCH + 6, baseline);
      at += BETWEEN;
    }
  }

  /** The parts beside each other, as far as a rectangle reaches; hollow where too few to say. */
  public void across(Graphics2D graphics, Rectangle2D whole, boolean hollow) {
    double x = whole.getX();
    for (Segment part : parts) {
      double width = whole.getWidth() * part.count() / Math.max(1, total());
      drawPart(
          graphics,
          new Rectangle2D.Double(x, whole.getY(), width, whole.getHeight()),
          part,
          hollow);
      x += width;
    }
  }

  /** The parts above each other, the first at the bottom. */
  public void upright(Graphics2D graphics, Rectangle2D whole) {
    double bottom = whole.getMaxY();
    for (Segment part : parts) {
      double height = whole.getHeight() * part.count() / Math.max(1, total());
      drawPart(
          graphics,
          new Rectangle2D.Double(whole.getX(), bottom - height, whole.getWidth(), height),
          part,
          false);
      bottom -= height;
    }
  }

  private static void drawPart(
      Graphics2D graphics, Rectangle2D area, Segment part, boolean hollow) {
    if (part.count() == 0) {
      return;
    }
    Color colour = hollow ? Look.GROUND : part.colour();
    block(graphics, area, colour);
    String count = Say.count(part.count());
    Lettering small = Lettering.regular(14).in(Look.on(colour));
    if (small.width(count) + 6 <= area.getWidth() && area.getHeight() >= 17) {
      small.centre(graphics, count, area.getCenterX(), area.getCenterY() + 5);
    }
  }

  private static void block(Graphics2D graphics, Rectangle2D area, Color colour) {
    graphics.setColor(colour);
    graphics.fill(area);
    graphics.setColor(colour.equals(Look.GROUND) ? Look.LINE : Look.GROUND);
    graphics.setStroke(Look.HAIR);
    graphics.draw(area);
  }
}
