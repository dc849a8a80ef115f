package dev.hindsight.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** The intervals of a chart's estimates. POI has none whose lengths differ. */
final class Intervals {

  private Intervals() {}

  static void add(CTErrBars intervals, EstimateChart chart, ChartCells cells, Ink ink) {
    int count = chart.all().size();
    intervals.addNewErrBarType().setVal(STErrBarType.BOTH);
    intervals.addNewErrValType().setVal(STErrValType.CUST);
    intervals.addNewNoEndCap().setVal(false);
    refer(intervals.addNewPlus(), cells.sheet(), cells.figures(ChartFigure.UP, count));
    refer(intervals.addNewMinus(), cells.sheet(), cells.figures(ChartFigure.DOWN, count));
    XDDFShapeProperties look = new XDDFShapeProperties(intervals.addNewSpPr());
    look.setLineProperties(Ink.line(ink.line()));
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
}
