package dev.hindsight.workbook;

import dev.hindsight.findings.Identity;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is printed: landscape, one page wide, with a footer. Fitted to A4; on Letter a
 * spreadsheet fits it anew.
 */
final class PageSetup {

  /** As many pages as it takes. */
  private static final int ANY = 0;

  /** Lengths of the paper and its margins, in inches. */
  private static final double A4_LONG = 297 / 25.4;

  private static final double A4_SHORT = 210 / 25.4;
  private static final double SIDE = 0.4;
  private static final double TOP = 0.4;
  private static final double BOTTOM = 0.6;

  private static final double POINTS = 72;

  private PageSetup() {}

  /** A sheet that fits one page. */
  static void onePage(XSSFSheet sheet) {
    fit(sheet, 1);
  }

  /** A sheet one page wide and as many pages high as it takes. */
  static void onePageWide(XSSFSheet sheet) {
    fit(sheet, ANY);
  }

  /** The same, with a header row on every page. */
  static void onePageWide(XSSFSheet sheet, int headerRow) {
    onePageWide(sheet);
    sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
  }

  private static void fit(XSSFSheet sheet, int pagesHigh) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) pagesHigh);
    sheet.setHorizontallyCenter(true);
    margins(sheet);
  }

  /** Writes at the foot of each printed page which report it is of. */
  static void foot(Sheet sheet, Identity identity) {
    Footer footer = sheet.getFooter();
    footer.setLeft(identity.sentence());
    footer.setRight("&A, page &P of &N");
  }

  /**
   * How much of a sheet one page wide is on a page of it, from above to below, in points. Letter
   * holds more.
   *
   * @param width of all that is printed, in points
   */
  static double room(double width) {
    double scale = Math.min(1, (A4_LONG - 2 * SIDE) * POINTS / width);
    return (A4_SHORT - TOP - BOTTOM) * POINTS / scale;
  }

  private static void margins(XSSFSheet sheet) {
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet.setMargin(PageMargin.HEADER, 0.2);
    sheet.setMargin(PageMargin.FOOTER, 0.3);
  }
}
