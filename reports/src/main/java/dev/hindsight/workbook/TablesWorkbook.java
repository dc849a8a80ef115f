package dev.hindsight.workbook;

import dev.hindsight.findings.Identity;
import dev.hindsight.office.DocumentProperties;
import dev.hindsight.office.OfficeFile;
import dev.hindsight.tables.grid.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Some tables as a workbook, a sheet each, and nothing else of the report that they are from. */
public final class TablesWorkbook {

  private TablesWorkbook() {}

  /**
   * The workbook as the bytes of an XLSX file. The same tables give the same bytes.
   *
   * @param title what it is about
   * @param tables at least one; none of them leads to a table that is not there
   * @param identity what tells the report from others
   * @throws IOException if the workbook cannot be put together
   */
  public static byte[] bytes(String title, List<Table<?>> tables, Identity identity)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OfficeFile.write(() -> write(title, tables, identity, bytes));
    return bytes.toByteArray();
  }

  private static void write(
      String title, List<Table<?>> tables, Identity identity, ByteArrayOutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new NothingToClose()) {
      Cells cells = new Cells(workbook);
      List<TableSheet<?>> sheets = new ArrayList<>();
      for (Table<?> table : tables) {
        sheets.add(TableSheet.head(workbook.createSheet(table.name()), cells, table));
      }
      NamedStyles.add(workbook, workbook.getSheetAt(0).getRow(0).getCell(0).getCellStyle());
      new DocumentProperties(title, tables.get(0).title(), "requests, decisions, trade-offs")
          .write(workbook.getProperties(), identity);
      // Rows are written as they are made: as cells many take long, and much memory.
      try (StreamedWorkbook streamed = new StreamedWorkbook(workbook)) {
        for (TableSheet<?> sheet : sheets) {
          sheet.drawRows(streamed.getSheet(sheet.name()));
          finish(workbook.getSheet(sheet.name()), identity);
        }
        streamed.write(out);
      }
    }
  }

  private static void finish(XSSFSheet sheet, Identity identity) {
    printWhole(sheet);
    PageSetup.foot(sheet, identity);
    sheet.setActiveCell(CellAddress.A1);
  }

  /** A report leaves what is long for whoever asks for it; here it was asked for. */
  private static void printWhole(XSSFSheet sheet) {
    sheet.getWorkbook().removePrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    PageSetup.onePageWide(sheet, TableSheet.HEADER_ROW);
  }
}
