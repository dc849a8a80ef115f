package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as people and libraries make them, read as Excel shows them. */
@ExtendWith(LocalSpark.class)
class WorkbooksTest {

  private static final String[] HEADER = {"deal_id", "outcome", "amount", "closed_at"};

  @TempDir Path folder;
  private ExportFolder exports;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  private Sheet sheet(String name, Object[]... rows) {
    Sheet sheet = workbook.createSheet(name);
    for (Object[] cells : rows) {
      add(sheet, sheet.getPhysicalNumberOfRows(), cells);
    }
    return sheet;
  }

  private static Row add(Sheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else if (cells[i] != null) {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
    return row;
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private Path write() throws IOException {
    Path file = folder.resolve("deals.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  /** Changes what stands in a part of the workbook, as another program would have written it. */
  private void rewrite(String part, String from, String to) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("deals.xlsx"))) {
      Path path = zip.getPath(part);
      String before = Files.readString(path, StandardCharsets.UTF_8);
      assertThat(before).contains(from);
      Files.writeString(path, before.replace(from, to), StandardCharsets.UTF_8);
    }
  }

  @Test
  void firstSheetThatPeopleSeeIsRead() throws IOException {
    sheet("Old", HEADER, row("D0", "open"));
    sheet("Deals", HEADER, row("D1", "open"));
    sheet("2024", HEADER, row("D2", "open"));
    workbook.setSheetHidden(0, true);
    write();
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));

    exports.configured("exports: {deals: {sheet: ' old '}}");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D0"));
    exports.configured("exports: {deals: {sheet: Deels}}");
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.xlsx: the workbook has no worksheet \"Deels\". It has: \"Old\", \"Deals\", \"2024\"");
  }

  @Test
  void chartInFrontIsNoWorksheet() throws IOException {
    sheet("Chart", row("x"));
    sheet("Deals", HEADER, row("D1", "open"));
    write();
    rewrite(
        "xl/_rels/workbook.xml.rels",
        "sheet1.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
        "sheet1.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet");
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
  }

  @Test
  void otherSheetsAreNamedWhereTheHeadersAreNotFound() throws IOException {
    sheet("Read me", row("How to read this"));
    sheet("Deals", HEADER, row("D1", "open"));
    sheet("Empty");
    write();
    assertThat(exports.refusal())
        .isEqualTo(
            """
            Cannot read deals.xlsx: its headers do not tell where every column of deals is.
              deal_id: there is no header "deal_id"
              outcome: there is no header "outcome"
              amount: there is no header "amount"
              closed_at: there is no header "closed_at"
            The headers found are: How to read this
            If a column is there under another name, put into hindsight.yaml:
              exports: {deals: {columns: {deal_id: "YOUR HEADER", outcome: "YOUR HEADER", amount: "YOUR HEADER", closed_at: "YOUR HEADER"}}}
            If they are in another sheet, put into hindsight.yaml the one that is meant:
              exports: {deals: {sheet: "Deals"}}""");
  }

  @Test
  void titleBandsAndAnEmptyColumnAreNoData() throws IOException {
    sheet(
        "Report",
        row(null, "Closed deals report"),
        row(null, "As of today", null, "Money"),
        row(null, "deal_id", "outcome", "amount", "closed_at"),
        row(null, "D1", "open"));
    write();
    assertThat(exports.kept(Deals.TABLE, "deal_id")).containsExactly(List.of("D1"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.xlsx:4");
  }

  @Test
  void wholeNumbersHaveAllOfTheirDigits() throws IOException {
    Sheet sheet = sheet("Deals", new Object[][] {HEADER});
    for (int i = 1; i <= 6; i++) {
      add(sheet, i, 1234567890123450d + i, "won", 1998.9999999999998, "2025-01-31");
    }
    write();
    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount"))
        .hasSize(6)
        .contains(
            List.of("1234567890123451", "1999.0000"), List.of("1234567890123456", "1999.0000"));
  }

  @Test
  void formulaWithoutASavedValueIsSaid() throws IOException {
    Sheet sheet =
        sheet(
            "Deals",
            new Object[][] {row("deal_id", "outcome", "amount", "closed_at", "region", "segment")});
    add(sheet, 1, "D1", "won", null, "2025-01-31").createCell(2).setCellFormula("2*3");
    add(sheet, 2, "D2", "open").createCell(4).setCellFormula("\"No\"&\"rth\"");
    add(sheet, 3, "D3", "open", 7).createCell(5).setCellFormula("\"\"");
    write();
    rewrite("xl/worksheets/sheet1.xml", "<f>2*3</f>", "<f>2*3</f><v></v>");
    rewrite("xl/worksheets/sheet1.xml", "<f>\"\"</f>", "<f>\"\"</f><v></v>");
    rewrite("xl/worksheets/sheet1.xml", "r=\"F4\"", "r=\"F4\" t=\"str\"");
    rewrite("xl/worksheets/sheet1.xml", "<v>7.0</v>", "<v></v>");
    String reason = "Is a formula without a saved value; open the workbook in Excel and save it";
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.xlsx:2 amount=: " + reason,
            "DROPPED_VALUE deals.xlsx:3 region=: " + reason);
    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount"))
        .containsExactly(List.of("D2", "null"), List.of("D3", "null"));
  }

  @Test
  void encryptedAndOldWorkbooksAreNamedSo() {
    exports.with("deals.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.xlsx: it is encrypted, or in the old .xls format. Take off its password or its sensitivity label, and save it as .xlsx.");
  }
}
