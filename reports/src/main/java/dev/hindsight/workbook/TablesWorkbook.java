package dev.hindsight.workbook;

import dev.hindsight.findings.Identity;
import dev.hindsight.office.OfficeFile;
import dev.hindsight.tables.grid.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
      for (Table<?> table : tables) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        TableSheet.draw(sheet, cells, table);
        printWhole(sheet);
        PageSetup.foot(sheet, identity);
        sheet.setActiveCell(CellAddress.A1);
      }
      NamedStyles.add(workbook, workbook.getSheetAt(0).getRow(0).getCell(0).getCellStyle());
      new DocumentProperties(title, tables.get(0).title(), "requests, decisions, trade-offs")
          .write(workbook.getProperties(), identity);
      workbook.write(out);
    }
  }

  /** A report leaves what is long for whoever asks for it; here it was asked for. */
  private static void printWhole(XSSFSheet sheet) {
    sheet.getWorkbook().removePrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    PageSetup.onePageWide(sheet, TableSheet.HEADER_ROW);
  }
}
