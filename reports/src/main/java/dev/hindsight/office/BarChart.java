package dev.hindsight.office;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/**
 * A chart of bars and their intervals that a program draws from cells.
 *
 * @param picture the picture of the same, which says what was found
 * @param bars what stands below the bars, together
 * @param values what the values are
 * @param unit of the values
 * @param all the bars
 */
public record BarChart(Chart picture, String bars, String values, Unit unit, List<Bar> all) {

  /** Above a million as "1.2m". */
  private static final String MILLIONS =
      "[>=1000000]#,##0.0,,\"m\";[<=-1000000]-#,##0.0,,\"m\";#,##0";

  private static final int STEPS = 6;
  private static final double TITLE_LETTERS = 12;

  public BarChart {
    all = List.copyOf(all);
  }

  /** What it is about, such as "Win rate by decision". */
  public String name() {
    return Charts.words(picture.name());
  }

  /** A bar, what stands below it, and the colour that is lighter here, below its interval. */
  public record Bar(String label, Estimate estimate, Color colour) {}

  /** Says above it what was found. */
  public void title(XDDFChart chart) {
    chart.setTitleText(picture.title());
    chart.setTitleOverlay(false);
    chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_LETTERS);
  }

  /** Draws it from cells that hold its bars, after its title where it has one. */
  public void draw(XDDFChart chart, ChartCells cells, Ink ink) {
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
    below.setTitle(bars);
    below.getOrAddTextProperties().setFontSize(ink.letters());
    below.setTickLabelPosition(AxisTickLabelPosition.LOW);
    XDDFBarChartData data =
        (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, valueAxis(chart, ink));
    data.setBarDirection(BarDirection.COL);
    data.setGapWidth(70);
    data.setVaryColors(false);
    XDDFBarChartData.Series series =
        (XDDFBarChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                    cells.sheet(), cells.column(cells.label(), all.size())),
                XDDFDataSourcesFactory.fromNumericCellRange(
                    cells.sheet(), cells.column(cells.value(), all.size())));
    series.setTitle(name());
    series.setFillProperties(fill(Look.light(all.get(0).colour())));
    for (int i = 0; i < all.size(); i++) {
      series.getDataPoint(i).setFillProperties(fill(Look.light(all.get(i).colour())));
    }
    chart.plot(data);
    addIntervals(series.getCTBarSer(), cells, ink);
  }

  private XDDFValueAxis valueAxis(XDDFChart chart, Ink ink) {
    XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
    axis.setTitle(values);
    axis.getOrAddTextProperties().setFontSize(ink.letters());
    axis.setNumberFormat(unit == Unit.MONEY ? MILLIONS : unit.spreadsheetFormat());
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    double lowest = all.stream().mapToDouble(bar -> bar.estimate().lower()).min().orElse(0);
    double highest = all.stream().mapToDouble(bar -> bar.estimate().upper()).max().orElse(0);
    // Said, because programs fit an axis to the bars, and cut intervals off.
    double step = step((Math.max(0, highest) - Math.min(0, lowest)) / STEPS);
    axis.setMajorUnit(step);
    axis.setMinimum(Math.floor(Math.min(0, lowest) / step) * step);
    axis.setMaximum(Math.ceil(Math.max(0, highest) / step) * step);
    axis.getOrAddMajorGridProperties().setLineProperties(line(ink.grid()));
    return axis;
  }

  /** The next longer step that is easy to read: one, two or five and noughts. */
  static double step(double length) {
    double ten = Math.pow(10, Math.floor(Math.log10(length)));
    double digit = length / ten;
    return ten * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  /** POI has no bars for intervals whose lengths differ. */
  private void addIntervals(CTBarSer series, ChartCells cells, Ink ink) {
    CTErrBars intervals = series.addNewErrBars();
    intervals.addNewErrBarType().setVal(STErrBarType.BOTH);
    intervals.addNewErrValType().setVal(STErrValType.CUST);
    intervals.addNewNoEndCap().setVal(false);
    refer(intervals.addNewPlus(), cells.sheet(), cells.column(cells.up(), all.size()));
    refer(intervals.addNewMinus(), cells.sheet(), cells.column(cells.down(), all.size()));
    XDDFShapeProperties look = new XDDFShapeProperties(intervals.addNewSpPr());
    look.setLineProperties(line(ink.line()));
  }

  private static void refer(CTNumDataSource lengths, XSSFSheet sheet, CellRangeAddress cells) {
    CTNumRef reference = lengths.addNewNumRef();
    reference.setF(cells.formatAsString(sheet.getSheetName(), true));
    CTNumData kept = reference.addNewNumCache();
    kept.addNewPtCount().setVal(cells.getNumberOfCells());
    for (int i = 0; i < cells.getNumberOfCells(); i++) {
      CTNumVal point = kept.addNewPt();
      point.setIdx(i);
      point.setV(
          Double.toString(
              sheet
                  .getRow(cells.getFirstRow() + i)
                  .getCell(cells.getFirstColumn())
                  .getNumericCellValue()));
    }
  }

  private static XDDFLineProperties line(XDDFColor colour) {
    XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour));
    line.setWidth(1.0);
    return line;
  }

  /** Said for each bar: LibreOffice draws none whose colour is left to it. */
  private static XDDFSolidFillProperties fill(Color colour) {
    return new XDDFSolidFillProperties(Ink.rgb(colour));
  }
}
