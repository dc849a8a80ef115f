package dev.hindsight.charts.grammar;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Marks;
import dev.hindsight.charts.drawing.Plane;
import dev.hindsight.findings.values.Estimate;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The estimates of a {@link Forest} as dots on their intervals; hollow where too few to say. */
final class ForestMarks extends XYErrorRenderer {

  private static final double EDGE = 2;
  private static final double WHISKER = 1 / 2.6;

  private final List<List<Mark>> marks = new ArrayList<>();
  private final List<List<Double>> places = new ArrayList<>();

  /**
   * Marks of some series.
   *
   * @param apart from one mark of a row to the next, in rows
   */
  ForestMarks(Forest forest, double apart) {
    setDrawXError(true);
    setDrawYError(false);
    setCapLength(0);
    setUseFillPaint(true);
    setDrawOutlines(true);
    setDefaultOutlineStroke(Look.stroke(EDGE));
    for (int series = 0; series < forest.series().size(); series++) {
      double radius = forest.series().get(series).radius();
      setSeriesShape(series, Marks.circle(new Point2D.Double(), radius - EDGE / 2));
      setSeriesStroke(series, Look.stroke(radius * WHISKER));
      add(forest, series, apart);
    }
  }

  /** A row that has but one estimate has it in its middle. */
  private void add(Forest forest, int series, double apart) {
    List<Mark> measured = new ArrayList<>();
    List<Double> rows = new ArrayList<>();
    for (int row = 0; row < forest.rows().size(); row++) {
      List<Mark> all = forest.rows().get(row).marks();
      if (all.get(series).estimate().isMeasured()) {
        List<Mark> drawn = all.stream().filter(mark -> mark.estimate().isMeasured()).toList();
        measured.add(all.get(series));
        rows.add(row + apart * (drawn.indexOf(all.get(series)) - (drawn.size() - 1) / 2.0));
      }
    }
    marks.add(measured);
    places.add(rows);
  }

  /**
   * Draws them; an interval that leaves the plane ends in an arrow.
   *
   * @param shown from one edge of the plane to the other
   */
  void draw(Graphics2D graphics, Plane plane, Range shown) {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    for (int i = 0; i < marks.size(); i++) {
      XYIntervalSeries series = new XYIntervalSeries(i, false, true);
      for (int item = 0; item < marks.get(i).size(); item++) {
        Estimate estimate = marks.get(i).get(item).estimate().require();
        double y = places.get(i).get(item);
        double lower = shown.constrain(estimate.lower());
        double upper = shown.constrain(estimate.upper());
        series.add(estimate.value(), lower, upper, y, y, y);
        Marks.arrows(graphics, plane, estimate, plane.y(y), marks.get(i).get(item).colour());
      }
      data.addSeries(series);
    }
    plane.render(graphics, data, this);
  }

  @Override
  public Paint getItemPaint(int series, int item) {
    return marks.get(series).get(item).colour();
  }

  @Override
  public Paint getItemFillPaint(int series, int item) {
    Mark mark = marks.get(series).get(item);
    return mark.tooFew() ? Look.GROUND : mark.colour();
  }
}
