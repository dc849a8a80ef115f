package dev.hindsight.workbook;

import dev.hindsight.findings.values.Period;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Says what each sheet is about, with a link to it. */
final class ContentsSheet {

  static final String NAME = "Contents";

  private ContentsSheet() {}

  /** Adds the sheet behind the first one, once all others are there. */
  static void draw(XSSFWorkbook workbook, Cells cells, Period period) {
    List<XSSFSheet> sheets =
        IntStream.range(1, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();
    TableSheet.draw(workbook, cells, table(sheets), period);
    workbook.setSheetOrder(NAME, 1);
  }

  private static Table<XSSFSheet> table(List<XSSFSheet> sheets) {
    return new Table<>(
        NAME,
        "What is where",
        "Columns of details are folded away: a click on the plus above them shows them.",
        List.of(
            Column.cells("Sheet", 26, ContentsSheet::link),
            Column.words("What it answers", 90, ContentsSheet::title)),
        sheets);
  }

  private static Value link(XSSFSheet sheet) {
    return new Value.Link(sheet.getSheetName(), new Value.Place(sheet.getSheetName(), 0));
  }

  /** Every sheet says in its first cell what it is. */
  private static String title(XSSFSheet sheet) {
    return sheet.getRow(0).getCell(0).getStringCellValue();
  }
}
