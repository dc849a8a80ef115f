package dev.hindsight.workbook;

import dev.hindsight.findings.Period;
import dev.hindsight.findings.Unit;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Draws a table as a sheet: a title, a frozen header with filters, and the rows. */
final class TableSheet {

  /** The title and the subtitle stand above it. */
  static final int HEADER_ROW = 2;

  /** What a cell leaves free on its left, in characters. */
  private static final double INDENT = 1.3;

  private static final int HEADER_LINES_AT_MOST = 3;
  private static final String STYLE = "TableStyleLight1";

  /** In points. */
  private static final double PICTURE_WIDTH = 560;

  private static final double PICTURE_GAP = 18;

  /** Two rows of pictures and a title fill a page to the brim: none is cut where it ends. */
  private static final double PICTURE_GAP_BELOW = 33;

  private static final int PICTURES_A_PAGE = 4;

  private final XSSFSheet sheet;
  private final Cells cells;
  private final Table table;

  private TableSheet(XSSFSheet sheet, Cells cells, Table table) {
    this.sheet = sheet;
    this.cells = cells;
    this.table = table;
  }

  /** Adds the sheet to the workbook. */
  static XSSFSheet draw(XSSFWorkbook workbook, Cells cells, Table table, Period period) {
    int room = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEADER_ROW - 1;
    XSSFSheet sheet = workbook.createSheet(table.sheet());
    new TableSheet(sheet, cells, table.cutTo(room)).draw();
    PageSetup.onePageWide(sheet, HEADER_ROW, period);
    return sheet;
  }

  /** Lays pictures below the rows that a sheet has, two beside each other. */
  static void below(XSSFSheet sheet, List<Picture> pictures) {
    boolean picturesOnly = sheet.getTables().isEmpty();
    int firstRow = sheet.getLastRowNum() + 1;
    int lastRow = firstRow;
    double top = PICTURE_GAP_BELOW;
    for (int i = 0; i < firstRow; i++) {
      top += Picture.rowHeight(sheet, i);
    }
    for (int i = 0; i < pictures.size(); i++) {
      if (picturesOnly && i > 0 && i % PICTURES_A_PAGE == 0) {
        sheet.setRowBreak(lastRow);
      }
      double left = i % 2 * (PICTURE_WIDTH + PICTURE_GAP);
      lastRow = Math.max(lastRow, pictures.get(i).place(sheet, left, top, PICTURE_WIDTH));
      top += i % 2 == 0 ? 0 : pictures.get(i).heightAt(PICTURE_WIDTH) + PICTURE_GAP_BELOW;
    }
    if (picturesOnly) {
      sayHeights(sheet, firstRow, lastRow);
    }
  }

  /**
   * Programs differ in the height of a row that nothing is said of. Below a table it stays unsaid:
   * whoever reads the table would take such rows for more of its rows.
   */
  private static void sayHeights(XSSFSheet sheet, int firstRow, int lastRow) {
    for (int row = firstRow; row <= lastRow; row++) {
      sheet.createRow(row).setHeightInPoints(Picture.DEFAULT_ROW_POINTS);
    }
  }

  private void draw() {
    cells.put(sheet, 0, 0, table.title(), Role.TITLE);
    cells.height(sheet, 0, 30);
    cells.put(sheet, 1, 0, table.subtitle(), Role.SUBTITLE);
    cells.height(sheet, 1, 21);
    drawHeader();
    for (int i = 0; i < table.rows().size(); i++) {
      drawRow(HEADER_ROW + 1 + i, table.rows().get(i));
    }
    makeTable();
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setDisplayGridlines(false);
  }

  private void drawHeader() {
    double height = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      sheet.setColumnWidth(i, column.width() * 256);
      cells.put(
          sheet,
          HEADER_ROW,
          i,
          column.label(),
          column.unit() == Unit.TEXT ? Role.HEADER : Role.NUMBER_HEADER);
      // The filter's button takes the place of two letters.
      height = Math.max(height, TextFit.height(column.label(), column.width() - 3, Role.HEADER));
    }
    cells.height(
        sheet, HEADER_ROW, Math.min(height, HEADER_LINES_AT_MOST * 1.4 * Role.HEADER.points()));
  }

  private void drawRow(int index, List<Value> row) {
    double height = 0;
    for (int i = 0; i < row.size(); i++) {
      cells.put(sheet, index, i, row.get(i));
      double width = table.columns().get(i).width() - INDENT;
      if (row.get(i) instanceof Value.Text text) {
        height = Math.max(height, TextFit.height(text.text(), width, Role.CELL));
      } else if (row.get(i) instanceof Value.Link link) {
        height = Math.max(height, TextFit.height(link.text(), width, Role.LINK));
      }
    }
    cells.height(sheet, index, Math.max(height, TextFit.height("x", 10, Role.CELL)));
  }

  private void makeTable() {
    AreaReference area =
        new AreaReference(
            new CellReference(HEADER_ROW, 0),
            new CellReference(HEADER_ROW + table.rows().size(), table.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable made = sheet.createTable(area);
    made.setName(table.name());
    made.setDisplayName(table.name());
    made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = made.getCTTable().addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
  }
}
