package dev.hindsight.workbook;

import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  /** In characters: letters of eleven points are then printed in five or more. */
  private static final double PAGE_WIDTH = 325;

  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEADER_ROW - 1;

  /** What a cell leaves free on its left, in characters. */
  private static final double INDENT = 1.3;

  private static final double ONE_LINE = TextFit.height("x", 10, Role.CELL);
  private static final int HEADER_LINES_AT_MOST = 3;
  private static final String STYLE = "TableStyleLight1";

  private final Sheet sheet;
  private final Cells cells;
  private final List<? extends Column<?>> columns;

  private TableSheet(Sheet sheet, Cells cells, List<? extends Column<?>> columns) {
    this.sheet = sheet;
    this.cells = cells;
    this.columns = columns;
  }

  /** Adds the sheet to the workbook. */
  static void draw(XSSFWorkbook workbook, Cells cells, Table<?> table, Period period) {
    drawRows(drawHead(workbook, cells, table, period), cells, table);
  }

  /** Adds the sheet to the workbook, without its rows. */
  static XSSFSheet drawHead(XSSFWorkbook workbook, Cells cells, Table<?> table, Period period) {
    XSSFSheet sheet = workbook.createSheet(table.name());
    new TableSheet(sheet, cells, table.columns()).drawHead(sheet, table);
    PageSetup.pagesWide(sheet, pagesWide(table), HEADER_ROW, period);
    return sheet;
  }

  /** On how many pages beside each other it can be read. */
  private static int pagesWide(Table<?> table) {
    int width =
        table.columns().stream().filter(column -> !column.detail()).mapToInt(Column::width).sum();
    return (int) Math.ceil(width / PAGE_WIDTH);
  }

  /**
   * Writes the rows, one by one, and below them the notes, which are no part of the table. All that
   * stands above them must be there.
   */
  static <R> void drawRows(Sheet sheet, Cells cells, Table<R> table) {
    TableSheet drawn = new TableSheet(sheet, cells, table.columns());
    List<R> rows = table.rows();
    int fitting = fitting(rows.size(), MOST_ROWS);
    for (int i = 0; i < fitting; i++) {
      drawn.drawRow(i, table.cells(rows.get(i)));
    }
    if (rows.isEmpty()) {
      drawn.drawRow(0, drawn.row(Map.of(0, "None")));
    } else if (fitting < rows.size()) {
      drawn.drawRow(fitting, drawn.row(Map.of(0, cutWord(rows.size() - fitting))));
    }
    int below = rowsShown(table);
    for (String note : table.notes()) {
      drawn.drawRow(below++, drawn.row(Map.of(0, "Note", drawn.widest(), note)));
    }
  }

  /** A spreadsheet's table has at least one row. */
  private static int rowsShown(Table<?> table) {
    return Math.max(1, Math.min(table.rows().size(), MOST_ROWS));
  }

  /** The column that has most room for words; never the first. */
  private int widest() {
    return IntStream.range(1, columns.size())
        .boxed()
        .max(Comparator.comparingInt(i -> columns.get(i).width()))
        .orElseThrow();
  }

  /** How many of a table's rows fit, where a last one has to say that there are more. */
  static int fitting(int rows, int most) {
    return rows <= most ? rows : most - 1;
  }

  static String cutWord(int rows) {
    return Say.count(rows) + " more rows do not fit into a sheet; findings.json has them all";
  }

  /** A row with nothing but words in some of its columns. */
  private List<Value> row(Map<Integer, String> words) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> Value.text(words.getOrDefault(i, "")))
        .toList();
  }

  /** Writes a row of cells, as high as its texts need. */
  private void drawRow(int row, List<Value> values) {
    int index = HEADER_ROW + 1 + row;
    double height = ONE_LINE;
    for (int i = 0; i < values.size(); i++) {
      cells.put(sheet, index, i, values.get(i));
      if (columns.get(i).detail()) {
        continue;
      }
      double width = columns.get(i).width() - INDENT;
      if (values.get(i) instanceof Value.Text text) {
        height = Math.max(height, TextFit.height(text.text(), width, Role.CELL));
      } else if (values.get(i) instanceof Value.Link link) {
        height = Math.max(height, TextFit.height(link.text(), width, Role.LINK));
      }
    }
    cells.height(sheet, index, height);
  }

  private void drawHead(XSSFSheet made, Table<?> table) {
    cells.put(sheet, 0, 0, table.title(), Role.TITLE);
    cells.height(sheet, 0, 30);
    cells.put(sheet, 1, 0, table.subtitle(), Role.SUBTITLE);
    cells.height(sheet, 1, 21);
    drawHeader();
    foldDetails(made);
    makeTable(made, table);
    sheet.createFreezePane(pagesWide(table) > 1 ? FIRST_COLUMNS : 0, HEADER_ROW + 1);
    sheet.setDisplayGridlines(false);
  }

  private void drawHeader() {
    double height = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column<?> column = columns.get(i);
      sheet.setColumnWidth(i, column.width() * 256);
      cells.put(
          sheet,
          HEADER_ROW,
          i,
          column.header(),
          column.unit() == Unit.TEXT ? Role.HEADER : Role.NUMBER_HEADER);
      // The filter's button takes the place of two letters.
      height = Math.max(height, TextFit.height(column.header(), column.width() - 3, Role.HEADER));
    }
    cells.height(
        sheet, HEADER_ROW, Math.min(height, HEADER_LINES_AT_MOST * 1.4 * Role.HEADER.points()));
  }

  /** Columns of details are folded away, run by run: a click on a plus shows them. */
  private void foldDetails(XSSFSheet made) {
    int[] details =
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).detail()).toArray();
    // All are grouped before any is hidden: grouping shows what was hidden.
    IntStream.of(details).forEach(column -> made.groupColumn(column, column));
    IntStream.of(details).forEach(column -> made.setColumnHidden(column, true));
  }

  private static void makeTable(XSSFSheet sheet, Table<?> table) {
    AreaReference area =
        new AreaReference(
            new CellReference(HEADER_ROW, 0),
            new CellReference(HEADER_ROW + rowsShown(table), table.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable made = sheet.createTable(area);
    String name = table.name().replace(' ', '_').replace('-', '_');
    made.setName(name);
    made.setDisplayName(name);
    made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = made.getCTTable().addNewTableStyleInfo();
    style.setName(STYLE);
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
  }
}
