package dev.hindsight.workbook;

import dev.hindsight.findings.Period;
import dev.hindsight.findings.Unit;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
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

  /** They say which row it is, and stay where a wide table is scrolled or printed. */
  static final int FIRST_COLUMNS = 2;

  /** What a cell leaves free on its left, in characters. */
  private static final double INDENT = 1.3;

  private static final double ONE_LINE = TextFit.height("x", 10, Role.CELL);
  private static final int HEADER_LINES_AT_MOST = 3;
  private static final String STYLE = "TableStyleLight1";

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
    PageSetup.pagesWide(sheet, table.pagesWide(), HEADER_ROW, period);
    return sheet;
  }

  /**
   * Draws what a table has above its rows, and makes a table of what they will take.
   *
   * @param rows how many will follow
   */
  static void head(XSSFSheet sheet, Cells cells, Table table, int rows) {
    new TableSheet(sheet, cells, table).drawHead(rows);
  }

  /** Writes a row of cells, as high as its texts need. */
  static void row(Sheet sheet, Cells cells, List<Column> columns, int index, List<Value> row) {
    double height = ONE_LINE;
    for (int i = 0; i < row.size(); i++) {
      cells.put(sheet, index, i, row.get(i));
      double width = columns.get(i).width() - INDENT;
      if (row.get(i) instanceof Value.Text text) {
        height = Math.max(height, TextFit.height(text.text(), width, Role.CELL));
      } else if (row.get(i) instanceof Value.Link link) {
        height = Math.max(height, TextFit.height(link.text(), width, Role.LINK));
      }
    }
    cells.height(sheet, index, height);
  }

  private void draw() {
    drawHead(table.rows().size());
    for (int i = 0; i < table.rows().size(); i++) {
      row(sheet, cells, table.columns(), HEADER_ROW + 1 + i, table.rows().get(i));
    }
  }

  private void drawHead(int rows) {
    cells.put(sheet, 0, 0, table.title(), Role.TITLE);
    cells.height(sheet, 0, 30);
    cells.put(sheet, 1, 0, table.subtitle(), Role.SUBTITLE);
    cells.height(sheet, 1, 21);
    drawHeader();
    makeTable(rows);
    sheet.createFreezePane(table.pagesWide() > 1 ? FIRST_COLUMNS : 0, HEADER_ROW + 1);
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

  private void makeTable(int rows) {
    AreaReference area =
        new AreaReference(
            new CellReference(HEADER_ROW, 0),
            new CellReference(HEADER_ROW + rows, table.columns().size() - 1),
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
