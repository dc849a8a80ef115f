package dev.hindsight.slides;

import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;

/**
 * The one series of a chart in a file, of bars or of points.
 *
 * @param labels below its marks
 */
record DrawnChart(CTStrRef labels, CTNumRef values, CTErrBars intervals) {

  static DrawnChart of(XSLFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    if (area.sizeOfBarChartArray() == 1) {
      CTBarSer bars = area.getBarChartArray(0).getSerArray(0);
      return new DrawnChart(
          bars.getCat().getStrRef(), bars.getVal().getNumRef(), bars.getErrBars());
    }
    CTLineSer points = area.getLineChartArray(0).getSerArray(0);
    return new DrawnChart(
        points.getCat().getStrRef(), points.getVal().getNumRef(), points.getErrBars());
  }
}
