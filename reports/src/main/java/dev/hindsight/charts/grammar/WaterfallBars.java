package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.charts.grammar.Waterfall.Kind;
import dev.hindsight.charts.grammar.Waterfall.Step;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The bars of a {@link Waterfall}, each from where the one before it ends. */
final class WaterfallBars extends XYBarRenderer {

  /** Half the height of a bar, in rows, and at most in points. */
  private static final double HALF = 0.3;

  private static final double HIGHEST = 26;

  private final List<Step> steps;

  WaterfallBars(List<Step> steps) {
    this.steps = steps;
    setUseYInterval(true);
    setShadowVisible(false);
    setBarPainter(new StandardXYBarPainter());
    setDrawBarOutline(true);
    setDefaultOutlineStroke(Look.stroke(2));
  }

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
  void draw(Graphics2D graphics, Plane plane) {
    List<Bar> bars = bars(steps);
    double half = Math.min(HALF, HIGHEST / (plane.y(1) - plane.y(0)));
    XYIntervalSeries series = new XYIntervalSeries("", false, true);
    for (int row = 0; row < bars.size(); row++) {
      double from = Math.min(bars.get(row).from(), bars.get(row).to());
      double to = Math.max(bars.get(row).from(), bars.get(row).to());
      series.add(to, from, to, row, row - half, row + half);
      if (row > 0) {
        double x = plane.x(bars.get(row - 1).to());
        double above = plane.y(row - 1 + half);
        Marks.line(graphics, x, above, x, plane.y(row - half), Look.HAIR, Look.LINE);
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    plane.render(graphics, data, this);
  }

  @Override
  public Paint getItemPaint(int series, int item) {
    return switch (steps.get(item).kind()) {
      case WHOLE -> Look.UNEXPOSED;
      case TAKEN -> Look.light(Look.UNEXPOSED);
      case LEFT -> Look.EXPOSED;
      case LEFT_OF_TOO_FEW -> Look.GROUND;
    };
  }

  /** Hollow where there are too few to say. */
  @Override
  public Paint getItemOutlinePaint(int series, int item) {
    return steps.get(item).kind() == Kind.LEFT_OF_TOO_FEW
        ? Look.EXPOSED
        : getItemPaint(series, item);
  }
}
