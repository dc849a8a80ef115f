package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
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

/** The estimates of a {@link Forest} as dots on their intervals; hollow where too few to say. */
final class ForestMarks extends AbstractXYItemRenderer {

  private static final double WHISKER = 1 / 2.6;

  private record Placed(Mark mark, double radius, double row) {

    Estimate estimate() {
      return mark.estimate().require();
    }
  }

  private final Plane plane;
  private final List<Placed> placed = new ArrayList<>();

  /**
   * Marks on a plane.
   *
   * @param apart from one mark of a row to the next, in rows
   */
  ForestMarks(Forest forest, Plane plane, double apart) {
    this.plane = plane;
    for (int series = 0; series < forest.series().size(); series++) {
      for (int row = 0; row < forest.rows().size(); row++) {
        place(forest, series, row, apart);
      }
    }
  }

  /** A row that has but one estimate has it in its middle. */
  private void place(Forest forest, int series, int row, double apart) {
    List<Mark> marks = forest.rows().get(row).marks();
    List<Mark> measured = marks.stream().filter(m -> m.estimate().isMeasured()).toList();
    Mark mark = marks.get(series);
    if (mark.estimate().isMeasured()) {
      double aside = apart * (measured.indexOf(mark) - (measured.size() - 1) / 2.0);
      placed.add(new Placed(mark, forest.series().get(series).radius(), row + aside));
    }
  }

  void draw(Graphics2D graphics) {
    List<Point2D> points =
        placed.stream()
            .<Point2D>map(each -> new Point2D.Double(each.estimate().value(), each.row()))
            .toList();
    plane.render(graphics, Dots.series(points), this);
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
    Placed each = placed.get(item);
    Mark mark = each.mark();
    double y = plane.y(each.row());
    Marks.interval(
        graphics, plane, each.estimate(), y, Look.stroke(each.radius() * WHISKER), mark.colour());
    double x = plane.x(each.estimate().value());
    Marks.estimate(graphics, x, y, each.radius(), mark.colour(), mark.tooFew());
  }
}
