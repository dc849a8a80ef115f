package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;

/**
 * Bars that lead from a whole, over what is taken from it, to what is left and its interval.
 *
 * @param bars top to bottom, the last with the interval
 * @param left what is left
 * @param words how the axis says a number
 */
public record Waterfall(List<Bar> bars, Estimate left, DoubleFunction<String> words) {

  private static final double NAMES = 390;
  private static final double FIGURES = 250;
  private static final int TICKS = 6;

  public Waterfall {
    bars = List.copyOf(bars);
  }

  /** What is taken away, and what is left. */
  public enum Kind {
    WHOLE,
    TAKEN,
    LEFT,
    /** What is left, of too few to say. */
    LEFT_OF_TOO_FEW
  }

  /**
   * A bar from one number to another.
   *
   * @param figure what it comes to, in words
   * @param note what stands beside the figure; may be empty
   */
  public record Bar(Kind kind, String label, double from, double to, String figure, String note) {

    private double lowest() {
      return Math.min(from, to);
    }

    private double highest() {
      return Math.max(from, to);
    }
  }

  /** Draws them into what the caption leaves. */
  public void draw(Graphics2D graphics, Rectangle2D body, Dimension size) {
    Rectangle2D area =
        new Rectangle2D.Double(
            body.getX() + NAMES,
            body.getY() + 4,
            body.getWidth() - NAMES - FIGURES,
            body.getHeight() - 34);
    Plane plane = Plane.draw(graphics, area, axis(), Plane.rows(bars.size()));
    for (int i = 0; i < bars.size(); i++) {
      drawBar(graphics, plane, i, size.width - Look.MARGIN);
    }
    double y = plane.y(bars.size() - 1.0);
    Marks.line(
        graphics, plane.x(0), area.getMinY(), plane.x(0), area.getMaxY(), Look.ZERO, Look.QUIET);
    Marks.acrossFromEdge(graphics, plane, left, y, Look.WHISKER, Look.LINE);
  }

  /** The interval may reach far below the bars: half of their span is shown. */
  private NumberAxis axis() {
    double highest = Math.max(0, bars.stream().mapToDouble(Bar::highest).max().orElse(0));
    double lowest = Math.min(0, bars.stream().mapToDouble(Bar::lowest).min().orElse(0));
    double most = Math.max(lowest + 1, Math.max(highest, left.upper()));
    double least = Math.max(lowest - (most - lowest) / 2, Math.min(lowest, left.lower()));
    double step = Plane.step(most - least, TICKS);
    return Plane.axis(Math.floor(least / step) * step, Math.ceil(most / step) * step, step, words);
  }

  private void drawBar(Graphics2D graphics, Plane plane, int row, double right) {
    Bar bar = bars.get(row);
    double y = plane.y(row);
    double half = Math.min(26, (plane.y(1) - plane.y(0)) * 0.3);
    double x = plane.x(bar.lowest());
    Rectangle2D shape = new Rectangle2D.Double(x, y - half, plane.x(bar.highest()) - x, 2 * half);
    graphics.setColor(fill(bar.kind()));
    graphics.fill(shape);
    if (bar.kind() == Kind.LEFT_OF_TOO_FEW) {
      graphics.setColor(Look.EXPOSED);
      graphics.setStroke(Look.stroke(2));
      graphics.draw(shape);
    }
    if (row + 1 < bars.size()) {
      double next = plane.y(row + 1) - half;
      Marks.line(
          graphics, plane.x(bar.to()), y + half, plane.x(bar.to()), next, Look.HAIR, Look.LINE);
    }
    drawWords(graphics, bar, plane.area().getMaxX() + 24, right, y + Look.TEXT * 0.36);
  }

  private static Color fill(Kind kind) {
    return switch (kind) {
      case WHOLE -> Look.UNEXPOSED;
      case TAKEN -> Look.light(Look.UNEXPOSED);
      case LEFT -> Look.EXPOSED;
      case LEFT_OF_TOO_FEW -> Look.GROUND;
    };
  }

  private static void drawWords(
      Graphics2D graphics, Bar bar, double x, double right, double baseline) {
    boolean taken = bar.kind() == Kind.TAKEN;
    Lettering name = taken ? Lettering.regular(Look.SMALL) : Lettering.strong(Look.TEXT);
    String sign = taken ? (bar.to() > bar.from() ? "+\u2002" : "\u2212\u2002") : "";
    name.left(graphics, sign + bar.label(), Look.MARGIN + (taken ? 12 : 0), baseline);
    Lettering figures = taken ? Lettering.regular(Look.SMALL) : Lettering.strong(Look.SMALL);
    figures.left(graphics, bar.figure(), x, baseline);
    Lettering quiet = Lettering.regular(Look.SMALL).in(Look.QUIET);
    if (bar.kind() == Kind.LEFT_OF_TOO_FEW) {
      quiet.left(graphics, "too few to say", x, baseline + 20);
    } else {
      quiet.right(graphics, bar.note(), right, baseline);
    }
  }
}
