package dev.hindsight.workbook;

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
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Draws a table as a sheet: a title, a frozen header with filters, and the rows. */
final class TableSheet<R> {

  /** The title and the subtitle stand above it. */
  static final int HEADER_ROW = 2;

  /** What is said of a sheet that is printed from beginning to end. */
  static final String WHOLE = "Whole";

  /**
   * What needs more pages from above to below is printed on request: a meeting needs its first
   * page.
   */
  private static final int MOST_PAGES = 2;

  /** Programs differ in how wide a column is, and so in how much fits on a page. */
  private static final double SURELY_FITS = 0.95;

  /** Rather than that a page begins with the last row, letters are smaller by a tenth. */
  private static final double SQUEEZED = 1.1;

  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEADER_ROW - 1;

  /** What a cell leaves free on its left, in characters. */
  private static final double INDENT = 1.3;

  private static final double ONE_LINE = TextFit.height("x", 10, Role.CELL);
  private static final int HEADER_LINES_AT_MOST = 4;
  private static final String STYLE = "TableStyleLight1";

  private final XSSFSheet sheet;
  private final Cells cells;
  private final Table<R> table;
  private final List<Column<R>> columns;

  /** What is printed in letters of the size that the columns ask for. */
  private final PageFill pages;

  /** The same in smaller letters. */
  private final PageFill squeezed;

  /** The last row of the first page. */
  private int firstPageEnds;

  private TableSheet(XSSFSheet sheet, Cells cells, Table<R> table) {
    this.sheet = sheet;
    this.cells = cells;
    this.table = table;
    this.columns = table.columns();
    drawHead();
    double room = PageSetup.room(printedWidth());
    double header = Picture.rowHeight(sheet, HEADER_ROW);
    this.pages = new PageFill(SURELY_FITS * room, header);
    this.squeezed = new PageFill(SQUEEZED * room, header);
    IntStream.rangeClosed(0, HEADER_ROW).forEach(row -> fill(Picture.rowHeight(sheet, row)));
  }

  private void fill(double height) {
    pages.add(height);
    squeezed.add(height);
  }

  /** Fills a sheet, but for the table's rows. */
  static <R> TableSheet<R> head(XSSFSheet sheet, Cells cells, Table<R> table) {
    return new TableSheet<>(sheet, cells, table);
  }

  /** Fills a sheet; returns how much of it is printed, in words. */
  static String draw(XSSFSheet sheet, Cells cells, Table<?> table) {
    return head(sheet, cells, table).drawRows(sheet);
  }

  /** What the sheet is called. */
  String name() {
    return table.name();
  }

  /** In points. */
  private double printedWidth() {
    return seen()
        .mapToDouble(column -> Units.pixelToPoints(sheet.getColumnWidthInPixels(column)))
        .sum();
  }

  /**
   * Writes the rows, one by one, and below them the notes, which are no part of the table. Returns
   * how much of the sheet is printed, in words.
   *
   * @param rows the same sheet, or what streams its rows
   */
  String drawRows(Sheet rows) {
    int fitting = fitting(table.rows().size(), MOST_ROWS);
    for (int i = 0; i < fitting; i++) {
      drawRow(rows, i, table.cells(table.rows().get(i)));
    }
    if (table.rows().isEmpty()) {
      drawRow(rows, 0, row(Map.of(0, "None")));
    } else if (fitting < table.rows().size()) {
      drawRow(rows, fitting, row(Map.of(0, cutWord(table.rows().size() - fitting))));
    }
    int below = rowsShown();
    for (String note : table.notes()) {
      drawRow(rows, below++, row(Map.of(0, "Note", widest(), note)));
    }
    return print();
  }

  /** Leaves what is long for whoever asks for it. */
  private String print() {
    int rows = Math.min(rowsShown(), firstPageEnds - HEADER_ROW);
    if (squeezed.pages() <= MOST_PAGES || rows == rowsShown()) {
      sheet.getPrintSetup().setFitHeight((short) squeezed.pages());
      return WHOLE;
    }
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, columns.size() - 1, 0, firstPageEnds);
    sheet.getFooter().setCenter("First page, unless all is asked for: see Contents");
    return "First " + Say.count(rows) + " of " + Say.count(rowsShown()) + " rows";
  }

  /** A spreadsheet's table has at least one row. */
  private int rowsShown() {
    return Math.max(1, Math.min(table.rows().size(), MOST_ROWS));
  }

  /** The column that has most room for words of those that are seen; never the first. */
  private int widest() {
    return seen()
        .filter(column -> column > 0)
        .boxed()
        .max(Comparator.comparingInt(i -> columns.get(i).width()))
        .orElseThrow();
  }

  /** The columns that are not folded away. */
  private IntStream seen() {
    return IntStream.range(0, columns.size()).filter(column -> !columns.get(column).detail());
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
  private void drawRow(Sheet rows, int row, List<Value> values) {
    int index = HEADER_ROW + 1 + row;
    put(rows, index, values);
    finish(rows, index, seen().mapToDouble(i -> height(values.get(i), i)).max().orElse(ONE_LINE));
  }

  private void put(Sheet rows, int index, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      cells.put(rows, index, i, values.get(i));
    }
  }

  private double height(Value value, int column) {
    double width = columns.get(column).width() - INDENT;
    if (value instanceof Value.Text text) {
      return Math.max(ONE_LINE, TextFit.height(text.text(), width, Role.CELL));
    } else if (value instanceof Value.Link link) {
      return Math.max(ONE_LINE, TextFit.height(link.text(), width, Role.LINK));
    }
    return ONE_LINE;
  }

  private void finish(Sheet rows, int index, double height) {
    cells.height(rows, index, height);
    fill(height);
    if (pages.pages() == 1) {
      firstPageEnds = index;
    }
  }

  private void drawHead() {
    cells.put(sheet, 0, 0, table.title(), Role.TITLE);
    cells.height(sheet, 0, 30);
    cells.put(sheet, 1, 0, table.subtitle(), Role.SUBTITLE);
    cells.height(sheet, 1, 21);
    drawHeader();
    foldDetails();
    makeTable();
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setDisplayGridlines(false);
    PageSetup.onePageWide(sheet, HEADER_ROW);
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
  private void foldDetails() {
    int[] details =
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).detail()).toArray();
    // All are grouped before any is hidden: grouping shows what was hidden.
    IntStream.of(details).forEach(column -> sheet.groupColumn(column, column));
    IntStream.of(details).forEach(column -> sheet.setColumnHidden(column, true));
  }

  private void makeTable() {
    AreaReference area =
        new AreaReference(
            new CellReference(HEADER_ROW, 0),
            new CellReference(HEADER_ROW + rowsShown(), table.columns().size() - 1),
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
