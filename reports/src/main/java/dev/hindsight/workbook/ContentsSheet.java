package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import dev.hindsight.tables.grid.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Says what each sheet is about and what of it is printed, and what there is no sheet for. */
final class ContentsSheet {

  static final String NAME = "Contents";

  private static final List<String> NOTES =
      List.of(
          "Sheets that take more than two pages print their first one. For all of one, clear its"
              + " print area: Page Layout, Print Area, Clear Print Area in Excel; Format, Print"
              + " Ranges, Clear in LibreOffice.",
          "Columns of details are folded away, on the screen and in print: a click on the plus above"
              + " them shows them.",
          "A cell is empty where its column says nothing of its row. Not measured stands where a"
              + " number is missing: the cell holds the reason.");

  /** A sheet, or what could not be measured. */
  private record Row(Value name, String about, String printed) {}

  private ContentsSheet() {}

  /**
   * Fills the sheet, once all others are there.
   *
   * @param printed what of each sheet is printed, in words; all of it where nothing is said
   */
  static void draw(
      XSSFSheet contents,
      Cells cells,
      Findings findings,
      Map<String, String> printed,
      Identity identity) {
    XSSFWorkbook workbook = contents.getWorkbook();
    Stream<Row> sheets =
        IntStream.range(0, workbook.getNumberOfSheets())
            .mapToObj(workbook::getSheetAt)
            .filter(sheet -> sheet != contents)
            .map(sheet -> row(sheet, printed.getOrDefault(sheet.getSheetName(), TableSheet.WHOLE)));
    Stream<Row> missing =
        ReportTables.parts(findings).entrySet().stream()
            .filter(part -> !part.getValue().isMeasured())
            .map(part -> missing(part.getKey(), part.getValue()));
    TableSheet.draw(contents, cells, table(Stream.concat(sheets, missing).toList(), identity));
  }

  private static Table<Row> table(List<Row> rows, Identity identity) {
    return new Table<>(
        NAME,
        "What is where",
        identity.sentence(),
        List.of(
            Column.cells("Sheet", 26, Row::name),
            Column.words("What it answers", 90, Row::about),
            Column.words("What is printed", 30, Row::printed)),
        rows,
        NOTES);
  }

  private static Row row(XSSFSheet sheet, String printed) {
    return new Row(
        new Value.Link(sheet.getSheetName(), new Value.Place(sheet.getSheetName(), 0)),
        title(sheet),
        printed);
  }

  private static Row missing(String part, Measured<?> why) {
    return new Row(Value.text(part), Words.reason(why), "No sheet");
  }

  /** Every sheet says in its first cell what it is. */
  private static String title(XSSFSheet sheet) {
    return sheet.getRow(0).getCell(0).getStringCellValue();
  }
}
