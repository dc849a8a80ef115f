package dev.hindsight.slides;

import dev.hindsight.findings.Identity;
import dev.hindsight.office.ChartCells;
import dev.hindsight.office.ChartFigure;
import dev.hindsight.office.EstimateChart;
import dev.hindsight.office.Ink;
import dev.hindsight.office.SafeText;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** A chart of a slide, with the workbook of its data. */
final class SlideChart {

  private static final int WIDEST = 40 * 256;

  /** In hundredths of a point. */
  private static final int LETTERS = 1400;

  private static final int MOST_LETTERS = 50;

  private SlideChart() {}

  static XSLFChart draw(XMLSlideShow show, XSLFSlide slide, EstimateChart bars, Identity identity)
      throws IOException {
    XSLFChart chart = show.createChart(slide);
    chart.setAutoTitleDeleted(true);
    write(chart.getCTChartSpace().addNewTxPr());
    bars.draw(chart, cells(workbook(chart, bars, identity), bars), Ink.THEME);
    return chart;
  }

  /**
   * All letters in the colour of the theme: without it LibreOffice has black ones on any ground.
   */
  private static void write(CTTextBody text) {
    text.addNewBodyPr();
    text.addNewLstStyle();
    CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
    letters.setSz(LETTERS);
    letters.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_1);
  }

  private static XSSFWorkbook workbook(XSLFChart chart, EstimateChart bars, Identity identity)
      throws IOException {
    try {
      XSSFWorkbook workbook = chart.getWorkbook();
      SlideFile.properties(bars.name(), identity).write(workbook.getProperties(), identity);
      return workbook;
    } catch (InvalidFormatException bug) {
      throw new IllegalStateException("Cannot make the workbook of a chart", bug);
    }
  }

  private static ChartCells cells(XSSFWorkbook workbook, EstimateChart bars) {
    XSSFSheet sheet = workbook.getSheetAt(0);
    workbook.setSheetName(0, "Data");
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(bars.unit().spreadsheetFormat()));
    XSSFRow header = sheet.createRow(0);
    header.createCell(0).setCellValue(SafeText.cell(bars.bars()));
    for (ChartFigure figure : ChartFigure.values()) {
      header.createCell(header.getLastCellNum()).setCellValue(figure.header());
    }
    for (EstimateChart.Bar bar : bars.all()) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      row.createCell(0).setCellValue(SafeText.cell(label(bar.label())));
      for (ChartFigure figure : ChartFigure.values()) {
        XSSFCell cell = row.createCell(row.getLastCellNum());
        cell.setCellValue(bars.unit().spreadsheetValue(figure.of(bar.estimate())));
        cell.setCellStyle(style);
      }
    }
    sheet.setColumnWidth(0, WIDEST);
    return new ChartCells(sheet, 1, 0);
  }

  /** What can be read below a bar. */
  private static String label(String label) {
    String plain = SafeText.attribute(label);
    return plain.codePointCount(0, plain.length()) <= MOST_LETTERS
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, MOST_LETTERS - 1)).strip() + "…";
  }
}
