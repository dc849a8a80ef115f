package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Waterfall.Kind;
import dev.hindsight.charts.grammar.Waterfall.Step;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The bars of a {@link Waterfall}, each from where the one before it ends. */
final class WaterfallBars {

  /** Half the height of a bar, in rows, and at most in points. */
  private static final double HALF = 0.3;

  private static final double HIGHEST = 26;

  private WaterfallBars() {}

  /** From one number to another. */
  record Bar(double from, double to) {}

  static List<Bar> bars(List<Step> steps) {
    List<Bar> bars = new ArrayList<>();
    double at = 0;
    for (Step step : steps) {
      boolean taken = step.kind() == Kind.TAKEN;
      Bar bar = taken ? new Bar(at, at - step.amount()) : new Bar(0, step.amount());
      bars.add(bar);
      at = bar.to();
    }
    return bars;
  }

  /** Draws them, and a hair from the end of each to the next. */
  static void draw(Graphics2D graphics, Plane plane, List<Step> steps) {
    List<Bar> bars = bars(steps);
    double half = Math.min(HALF, HIGHEST / (plane.y(1) - plane.y(0)));
    List<Blocks.Block> blocks = new ArrayList<>();
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      double from = Math.min(bar.from(), bar.to());
      double length = Math.abs(bar.to() - bar.from());
      Rectangle2D place = new Rectangle2D.Double(from, row - half, length, 2 * half);
      blocks.add(new Blocks.Block(place, colour(steps.get(row).kind()), Look.EXPOSED, ""));
      if (row > 0) {
        double x = plane.x(bars.get(row - 1).to());
        double above = plane.y(row - 1 + half);
        Marks.line(graphics, x, above, x, plane.y(row - half), Look.HAIR, Look.LINE);
      }
    }
    Blocks.draw(graphics, plane, blocks);
  }

  /** Hollow where there are too few to say. */
  private static Color colour(Kind kind) {
    return switch (kind) {
      case WHOLE -> Look.UNEXPOSED;
      case TAKEN -> Look.light(Look.UNEXPOSED);
      case LEFT -> Look.EXPOSED;
      case LEFT_OF_TOO_FEW -> Look.GROUND;
    };
  }
}
