package dev.hindsight.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lays pictures below what a sheet holds, two beside each other, and ends no printed page within
 * one: those that do not fit on the page begin the next. One that would have a page to itself is as
 * wide as two. All lengths are in points.
 */
final class PicturesBelow {

  private static final double WIDTH = 560;

  /** Between two pictures. */
  private static final double GAP = 18;

  private static final double WIDTH_OF_TWO = 2 * WIDTH + GAP;

  private final XSSFSheet sheet;
  private final Cells cells;

  private final PageFill pages;

  private PicturesBelow(XSSFSheet sheet, Cells cells) {
    this.sheet = sheet;
    this.cells = cells;
    this.pages = new PageFill(PageSetup.room(printedWidth(sheet)), repeated(sheet));
    IntStream.rangeClosed(0, sheet.getLastRowNum())
        .forEach(row -> pages.add(Picture.rowHeight(sheet, row)));
  }

  /** Lays pictures on a sheet whose columns and rows have their final sizes. */
  static void lay(XSSFSheet sheet, Cells cells, List<Picture> pictures) {
    PicturesBelow below = new PicturesBelow(sheet, cells);
    for (int i = 0; i < pictures.size(); i += 2) {
      below.lay(pictures.subList(i, Math.min(i + 2, pictures.size())));
    }
  }

  private void lay(List<Picture> beside) {
    double width = width(beside);
    double height = GAP + height(beside, width);
    int row = sheet.getLastRowNum() + 1;
    if (!pages.fits(height)) {
      sheet.setRowBreak(row - 1);
    }
    pages.add(height);
    double top = Anchored.top(sheet, row);
    addRows(row, height);
    for (int i = 0; i < beside.size(); i++) {
      beside.get(i).place(sheet, i * (WIDTH + GAP), top + GAP / 2, width);
    }
  }

  /** Whatever else is on its page, a picture alone in its row is large where there is room. */
  private double width(List<Picture> beside) {
    boolean isAlone = beside.size() == 1;
    boolean beginsAPage = !pages.fits(GAP + height(beside, WIDTH));
    boolean hasRoom = pages.fits(GAP + height(beside, WIDTH_OF_TWO));
    return isAlone && (beginsAPage || hasRoom) ? WIDTH_OF_TWO : WIDTH;
  }

  private static double height(List<Picture> beside, double width) {
    return beside.stream().mapToDouble(each -> each.heightAt(width)).max().orElse(0);
  }

  /** One row where a row may be so high, because no page ends within a row. */
  private void addRows(int first, double height) {
    int rows = (int) Math.ceil(height / Cells.HIGHEST_ROW);
    for (int i = 0; i < rows; i++) {
      cells.height(sheet, first + i, height / rows);
    }
  }

  /** The height of what stands at the head of every page but the first. */
  private static double repeated(XSSFSheet sheet) {
    return sheet.getRepeatingRows() == null
        ? 0
        : Picture.rowHeight(sheet, sheet.getRepeatingRows().getFirstRow());
  }

  /** The columns that have cells, or that two pictures lie on: a column is printed whole. */
  private static double printedWidth(XSSFSheet sheet) {
    int columns =
        IntStream.rangeClosed(0, sheet.getLastRowNum())
            .map(row -> sheet.getRow(row) == null ? 0 : sheet.getRow(row).getLastCellNum())
            .max()
            .orElse(0);
    double width = 0;
    for (int i = 0; i < columns || width < WIDTH_OF_TWO; i++) {
      width += Picture.columnWidth(sheet, i);
    }
    return width;
  }
}
