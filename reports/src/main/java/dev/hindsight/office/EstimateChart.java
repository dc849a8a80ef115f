package dev.hindsight.office;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/**
 * A chart of estimates and their intervals that a program draws from cells.
 *
 * @param picture the picture of the same, which says what was found
 * @param bars what stands below the bars or points, together
 * @param values what the values are
 * @param unit of the values
 * @param marks what stands for an estimate
 * @param all the bars or points
 */
public record EstimateChart(
    Chart picture, String bars, String values, Unit unit, Marks marks, List<Bar> all) {

  /** Above a million as "1.2m". */
  private static final String MILLIONS =
      "[>=1000000]#,##0.0,,\"m\";[<=-1000000]-#,##0.0,,\"m\";#,##0";

  private static final String LANGUAGE = "en-US";
  private static final int STEPS = 6;
  private static final double TITLE_LETTERS = 12;

  public EstimateChart {
    all = List.copyOf(all);
  }

  /** What it is about, such as "Win rate by decision". */
  public String name() {
    return Charts.words(picture.name());
  }

  /** A bar or a point: an estimate, what stands below it, and the colour of its mark. */
  public record Bar(String label, Estimate estimate, Color colour) {}

  /** Says above it what was found. */
  public void title(XDDFChart chart) {
    chart.setTitleText(picture.title());
    chart.setTitleOverlay(false);
    chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_LETTERS);
    inEnglish(chart.getCTChart().getTitle());
  }

  /** Draws it from cells that hold its bars, after its title where it has one. */
  public void draw(XDDFChart chart, ChartCells cells, Ink ink) {
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
    below.setTitle(bars);
    below.getOrAddTextProperties().setFontSize(ink.letters());
    below.setTickLabelPosition(AxisTickLabelPosition.LOW);
    marks.draw(this, chart, below, valueAxis(chart, ink), cells, ink);
    CTPlotArea area = chart.getCTChart().getPlotArea();
    inEnglish(area.getCatAxArray(0).getTitle());
    inEnglish(area.getValAxArray(0).getTitle());
  }

  /** POI says that a text is in the language of the machine. */
  private static void inEnglish(CTTitle title) {
    title
        .getTx()
        .getRich()
        .getPList()
        .forEach(paragraph -> paragraph.getRList().forEach(run -> run.getRPr().setLang(LANGUAGE)));
  }

  private XDDFValueAxis valueAxis(XDDFChart chart, Ink ink) {
    XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
    axis.setTitle(values);
    axis.getOrAddTextProperties().setFontSize(ink.letters());
    axis.setNumberFormat(unit == Unit.MONEY ? MILLIONS : unit.spreadsheetFormat());
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    double lowest = cell(all.stream().mapToDouble(bar -> bar.estimate().lower()).min().orElse(0));
    double highest = cell(all.stream().mapToDouble(bar -> bar.estimate().upper()).max().orElse(0));
    boolean allNought = lowest == 0 && highest == 0;
    double from = Math.min(0, lowest);
    double to = allNought ? 1 : Math.max(0, highest);
    // Said, because programs fit an axis to the bars, and cut intervals off.
    double step = allNought ? 1 : step((to - from) / STEPS);
    axis.setMajorUnit(step);
    axis.setMinimum(Math.floor(from / step) * step);
    axis.setMaximum(Math.ceil(to / step) * step);
    axis.getOrAddMajorGridProperties().setLineProperties(Ink.line(ink.grid()));
    return axis;
  }

  /** What the cell of a figure holds. */
  private double cell(double value) {
    return unit.spreadsheetValue(value);
  }

  /** The next longer step that is easy to read: one, two or five and noughts. */
  static double step(double length) {
    double ten = Math.pow(10, Math.floor(Math.log10(length)));
    double digit = length / ten;
    return ten * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }
}
