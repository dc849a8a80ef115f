package dev.hindsight.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a spreadsheet prints a sheet one page wide: it scales what is to be printed to the width of
 * the paper, repeats the header, and ends a page where a break is set or the next row does not fit.
 */
final class PrintedPages {

  /**
   * What the margins leave of a page, landscape, in points.
   *
   * @param name of the paper
   */
  record Paper(String name, double width, double height) {

    static final Paper A4 = new Paper("A4", 841.9 - 0.8 * 72, 595.3 - 72);
    static final Paper LETTER = new Paper("Letter", 792 - 0.8 * 72, 612 - 72);
  }

  private final XSSFSheet sheet;
  private final double room;

  /** The page of each row. */
  private final int[] pages;

  /** How much of each page is taken, repeated header included. */
  private final List<Double> taken = new ArrayList<>(List.of(0.0));

  PrintedPages(XSSFSheet sheet, Paper paper) {
    this.sheet = sheet;
    this.room = paper.height() * Math.max(1, width() / paper.width());
    this.pages = new int[sheet.getLastRowNum() + 1];
    for (int row = 0; row < pages.length; row++) {
      print(row);
    }
  }

  private void print(int row) {
    double height = Picture.rowHeight(sheet, row);
    int page = taken.size() - 1;
    boolean isBroken = Arrays.stream(sheet.getRowBreaks()).anyMatch(each -> each == row - 1);
    if (isBroken || taken.get(page) + height > room) {
      taken.add(repeated());
      page++;
    }
    taken.set(page, taken.get(page) + height);
    pages[row] = page;
  }

  private double repeated() {
    return sheet.getRepeatingRows() == null
        ? 0
        : Picture.rowHeight(sheet, sheet.getRepeatingRows().getFirstRow());
  }

  private double width() {
    int last =
        IntStream.concat(
                pictures().stream().mapToInt(XSSFClientAnchor::getCol2),
                IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .map(row -> sheet.getRow(row).getLastCellNum() - 1))
            .max()
            .orElseThrow();
    return IntStream.rangeClosed(0, last).mapToDouble(i -> Picture.columnWidth(sheet, i)).sum();
  }

  List<XSSFClientAnchor> pictures() {
    if (sheet.getDrawingPatriarch() == null) {
      return List.of();
    }
    return sheet.getDrawingPatriarch().getShapes().stream()
        .map(shape -> ((XSSFPicture) shape).getClientAnchor())
        .toList();
  }

  /** Whether a picture is on one page, as a whole. */
  boolean isWhole(XSSFClientAnchor picture) {
    return pages[picture.getRow1()] == pages[picture.getRow2()];
  }

  /** How much of a picture's page is taken, from above to below. */
  double filled(XSSFClientAnchor picture) {
    return taken.get(pages[picture.getRow1()]) / room;
  }

  /** Whether a page has no picture but this one. */
  boolean isAlone(XSSFClientAnchor picture) {
    return pictures().stream()
            .filter(each -> pages[each.getRow1()] == pages[picture.getRow1()])
            .count()
        == 1;
  }
}
