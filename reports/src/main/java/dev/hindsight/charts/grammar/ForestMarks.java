package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The estimates of a {@link Forest} as dots on their intervals; hollow where too few to say. */
final class ForestMarks extends AbstractXYItemRenderer {

  private static final double WHISKER = 1 / 2.6;

  private final Forest forest;
  private final Plane plane;
  private final List<List<Mark>> marks = new ArrayList<>();
  private final XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();

  /**
   * Marks on a plane.
   *
   * @param apart from one mark of a row to the next, in rows
   */
  ForestMarks(Forest forest, Plane plane, double apart) {
    this.forest = forest;
    this.plane = plane;
    for (int series = 0; series < forest.series().size(); series++) {
      add(series, apart);
    }
  }

  /** A row that has but one estimate has it in its middle. */
  private void add(int index, double apart) {
    List<Mark> measured = new ArrayList<>();
    XYIntervalSeries series = new XYIntervalSeries(index, false, true);
    for (int row = 0; row < forest.rows().size(); row++) {
      List<Mark> drawn =
          forest.rows().get(row).marks().stream().filter(m -> m.estimate().isMeasured()).toList();
      Mark mark = forest.rows().get(row).marks().get(index);
      if (mark.estimate().isMeasured()) {
        Estimate estimate = mark.estimate().require();
        double y = row + apart * (drawn.indexOf(mark) - (drawn.size() - 1) / 2.0);
        series.add(estimate.value(), estimate.lower(), estimate.upper(), y, y, y);
        measured.add(mark);
      }
    }
    marks.add(measured);
    data.addSeries(series);
  }

  void draw(Graphics2D graphics) {
    plane.render(graphics, data, this);
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis across,
      ValueAxis down,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    Mark mark = marks.get(series).get(item);
    Estimate estimate = mark.estimate().require();
    double radius = forest.series().get(series).radius();
    double y = plane.y(dataset.getYValue(series, item));
    Marks.interval(graphics, plane, estimate, y, Look.stroke(radius * WHISKER), mark.colour());
    double x = plane.x(estimate.value());
    Marks.estimate(graphics, x, y, radius, mark.colour(), mark.tooFew());
  }
}
