package dev.hindsight.workbook;

import dev.hindsight.findings.Period;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet with one table that may be too long to be held as cells: its rows are made one by one and
 * written to a temporary file as they come.
 *
 * @param head the table without its rows
 * @param count how many rows it has; at least one
 * @param row makes one of them, counted from zero
 */
record LongTable(Table head, int count, IntFunction<List<Value>> row) {

  /** Adds the sheet to the workbook, without its rows. */
  void drawHead(XSSFWorkbook workbook, Cells cells, Period period) {
    XSSFSheet sheet = workbook.createSheet(head.sheet());
    TableSheet.head(sheet, cells, head, count);
    PageSetup.pagesWide(sheet, head.pagesWide(), TableSheet.HEADER_ROW, period);
  }

  /** Writes the rows. All that stands above them must be there. */
  void drawRows(SXSSFWorkbook workbook, Cells cells) {
    SXSSFSheet sheet = workbook.getSheet(head.sheet());
    for (int i = 0; i < count; i++) {
      TableSheet.row(sheet, cells, head.columns(), TableSheet.HEADER_ROW + 1 + i, row.apply(i));
    }
  }
}
