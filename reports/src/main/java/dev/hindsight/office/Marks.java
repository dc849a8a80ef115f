package dev.hindsight.office;

import dev.hindsight.charts.drawing.Look;
import java.awt.Color;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;

/** What stands for an estimate, below its interval. */
public enum Marks {
  /** From nought to the estimate, of a lighter shade: for what is an amount. */
  BARS {
    @Override
    void draw(
        EstimateChart chart,
        XDDFChart drawn,
        XDDFCategoryAxis below,
        XDDFValueAxis axis,
        ChartCells cells,
        Ink ink) {
      XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, below, axis);
      data.setBarDirection(BarDirection.COL);
      data.setGapWidth(70);
      data.setVaryColors(false);
      XDDFBarChartData.Series series = (XDDFBarChartData.Series) series(data, chart, cells);
      // Said for each bar: LibreOffice draws none whose colour is left to it.
      series.setFillProperties(Ink.fill(Look.light(chart.all().get(0).colour())));
      for (int i = 0; i < chart.all().size(); i++) {
        series.getDataPoint(i).setFillProperties(Ink.fill(Look.light(chart.all().get(i).colour())));
      }
      drawn.plot(data);
      Intervals.add(series.getCTBarSer().addNewErrBars(), chart, cells, ink);
    }
  },

  /**
   * Points that no line joins: for differences, which are no amounts, and for what goes on through
   * time.
   */
  POINTS {
    @Override
    void draw(
        EstimateChart chart,
        XDDFChart drawn,
        XDDFCategoryAxis below,
        XDDFValueAxis axis,
        ChartCells cells,
        Ink ink) {
      XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, below, axis);
      data.setVaryColors(false);
      XDDFLineChartData.Series series = (XDDFLineChartData.Series) series(data, chart, cells);
      series.setSmooth(false);
      series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
      series.setMarkerStyle(MarkerStyle.CIRCLE);
      drawn.plot(data);
      CTLineSer xml = series.getCTLineSer();
      colour(xml.getMarker(), chart.all().get(0).colour());
      for (int i = 0; i < chart.all().size(); i++) {
        CTDPt point = xml.addNewDPt();
        point.addNewIdx().setVal(i);
        CTMarker marker = point.addNewMarker();
        marker.addNewSymbol().setVal(STMarkerStyle.CIRCLE);
        colour(marker, chart.all().get(i).colour());
        noLine(point);
      }
      Intervals.add(xml.addNewErrBars(), chart, cells, ink);
      xml.getErrBars().addNewErrDir().setVal(STErrDir.Y);
    }
  };

  /** In points. */
  private static final String SIZE = "11";

  /** Draws the estimates of a chart from cells that hold them. */
  abstract void draw(
      EstimateChart chart,
      XDDFChart drawn,
      XDDFCategoryAxis below,
      XDDFValueAxis axis,
      ChartCells cells,
      Ink ink);

  private static XDDFChartData.Series series(
      XDDFChartData data, EstimateChart chart, ChartCells cells) {
    List<EstimateChart.Bar> all = chart.all();
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(cells.sheet(), cells.labels(all.size())),
            XDDFDataSourcesFactory.fromNumericCellRange(
                cells.sheet(), cells.figures(ChartFigure.VALUE, all.size())));
    series.setTitle(chart.name());
    return series;
  }

  private static void colour(CTMarker marker, Color colour) {
    // The smaller jar of schemas lacks the type of this number.
    try (XmlCursor size = marker.addNewSize().newCursor()) {
      size.setAttributeText(new QName("val"), SIZE);
    }
    new XDDFShapeProperties(marker.addNewSpPr()).setFillProperties(Ink.fill(colour));
  }

  /** A point of its own has the line to it anew. */
  private static void noLine(CTDPt point) {
    new XDDFShapeProperties(point.addNewSpPr())
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }
}
