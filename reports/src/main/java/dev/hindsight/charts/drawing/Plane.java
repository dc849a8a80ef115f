package dev.hindsight.charts.drawing;

import dev.hindsight.findings.values.Unit;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** Two axes with their thin grid, drawn; marks are then put at {@link #x} and {@link #y}. */
public final class Plane {

  private static final double BELOW = 26;
  private static final double LEFT = 64;

  private final XYPlot plot;
  private final Rectangle2D area;

  private Plane(XYPlot plot, Rectangle2D area) {
    this.plot = plot;
    this.area = area;
  }

  /** Draws the grid inside an area and the labels of the ticks below and left of it. */
  public static Plane draw(
      Graphics2D graphics, Rectangle2D area, NumberAxis horizontal, NumberAxis vertical) {
    XYPlot plot = new XYPlot(null, horizontal, vertical, new XYLineAndShapeRenderer());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Look.GRID);
    plot.setDomainGridlineStroke(Look.HAIR);
    plot.setDomainGridlinesVisible(horizontal.isTickLabelsVisible());
    plot.setRangeGridlinePaint(Look.GRID);
    plot.setRangeGridlineStroke(Look.HAIR);
    plot.setRangeGridlinesVisible(vertical.isTickLabelsVisible());
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    AxisSpace below = new AxisSpace();
    below.setBottom(BELOW);
    plot.setFixedDomainAxisSpace(below);
    AxisSpace left = new AxisSpace();
    left.setLeft(LEFT);
    plot.setFixedRangeAxisSpace(left);
    plot.draw(graphics, outside(area), null, null, new PlotRenderingInfo(null));
    return new Plane(plot, area);
  }

  /** Draws data on the grid, the first series first; a mark that reaches over an edge is whole. */
  public void render(Graphics2D graphics, XYDataset data, XYItemRenderer renderer) {
    plot.setDataset(data);
    plot.setRenderer(renderer);
    plot.render(graphics, area, 0, null, null);
  }

  private static Rectangle2D outside(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX() - LEFT, area.getY(), area.getWidth() + LEFT, area.getHeight() + BELOW);
  }

  /** An axis of places that are named otherwise. */
  public static NumberAxis unnamed(double lower, double upper) {
    NumberAxis axis = axis(lower, upper, 1, Unit.COUNT::say);
    axis.setTickLabelsVisible(false);
    return axis;
  }

  /** The rows of a table, 0 at the top; their names are written beside them. */
  public static NumberAxis rows(int count) {
    NumberAxis axis = unnamed(-0.5, count - 0.5);
    axis.setInverted(true);
    return axis;
  }

  /** An axis of numbers that are said in words of their own. */
  public static NumberAxis axis(
      double lower, double upper, double step, DoubleFunction<String> words) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(lower, upper);
    axis.setTickUnit(
        new NumberTickUnit(step) {
          @Override
          public String valueToString(double value) {
            return words.apply(value);
          }
        });
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(Typefaces.regular(Look.SMALL));
    axis.setTickLabelPaint(Look.QUIET);
    return axis;
  }

  public double x(double value) {
    return plot.getDomainAxis().valueToJava2D(value, area, RectangleEdge.BOTTOM);
  }

  public double y(double value) {
    return plot.getRangeAxis().valueToJava2D(value, area, RectangleEdge.LEFT);
  }

  public Rectangle2D area() {
    return area;
  }
}
