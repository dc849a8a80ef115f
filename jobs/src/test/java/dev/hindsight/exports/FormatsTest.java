package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.history.passes.Company;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class FormatsTest {

  private static final String[] COLUMNS = {"deal_id", "outcome", "amount", "closed_at"};

  /** So many objects of a file tell its columns before it is read. */
  private static final int LOOKED_AT = 1_000;

  /** German formats of text, which must not count for what a file types itself. */
  private static final String GERMAN =
      """
      exports:
        deals: {date-formats: dd.MM.yyyy, decimal-comma: true}
      """;

  @TempDir Path folder;
  private ExportFolder exports;

  @BeforeEach
  void folder(JavaSparkContext spark) {
    exports = new ExportFolder(spark, folder);
  }

  @Test
  void jsonLines() {
    exports.with(
        "deals.json",
        """
        {"deal_id": "007", "Outcome": "won", "amount": 1.2345, "closed_at": "2025-01-31", "odd": [1]}

        {"closed_at": null, "deal_id": 8, "outcome": "open"}
        {"deal_id": "9", "outcome": "won", "amount": "5d", "closed_at": "2025-01-31", "region": "x", "late": 1}
        {"deal_id": "10", "outcome":
        [1]
        """);
    assertThat(exports.kept(Deals.TABLE, COLUMNS))
        .containsExactly(
            List.of("007", "won", "1.2345", "2025-01-31"), List.of("8", "open", "null", "null"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.json:1", "deals.json:3");
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.json:4 amount=5d: Is no number such as 1234.50",
            "REJECTED deals.json:5 =: Is no JSON at column 29",
            "REJECTED deals.json:6 =: Is no JSON object: every row has to be one");
    assertThat(exports.quality(Deals.TABLE).unknownColumns()).containsExactly("late", "odd");
  }

  @Test
  void hugeExponentsAreNotWrittenOut() {
    exports.with(
        "deals.json",
        """
        {"deal_id": "1", "outcome": "won", "amount": 1e999999999, "closed_at": "2025-01-31"}
        {"deal_id": "2", "outcome": "won", "amount": 1e-999999999, "closed_at": "2025-01-31"}
        {"deal_id": "3", "outcome": "won", "amount": 1e3, "closed_at": "2025-01-31"}
        """);
    assertThat(exports.kept(Deals.TABLE, COLUMNS))
        .containsExactly(List.of("3", "won", "1000.0000", "2025-01-31"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.json:3");
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.json:1 amount=1E+999999999: Is no number such as 1234.50",
            "REJECTED deals.json:2 amount=1E-999999999: Is no number such as 1234.50");
  }

  @Test
  void jsonColumnsThatComeUpLateAreRead() {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= LOOKED_AT; i++) {
      lines.append(
          "{\"deal_id\":\"%d\",\"outcome\":\"won\",\"amount\":1,\"closed_at\":\"2025-01-31\"}\n"
              .formatted(i));
    }
    lines.append("{\"deal_id\":\"x\",\"outcome\":\"open\",\"region\":\"North\",\"new\":1}\n");
    exports.with("deals.json", lines.toString());

    try (Company read = exports.read()) {
      assertThat(read.columns().has(Deals.TABLE, Deals.REGION)).isTrue();
    }
    assertThat(exports.quality(Deals.TABLE).unknownColumns()).containsExactly("new");
    assertThat(exports.kept(Deals.TABLE, Deal.class))
        .filteredOn(deal -> "North".equals(deal.region()))
        .hasSize(1);
  }

  @Test
  void excelWithItsOwnDatesNumbersAndRowNumbers() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("deals.xlsx"))) {
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      Sheet sheet = workbook.createSheet();
      row(sheet, 0, "deal_id", "outcome", "amount", "closed_at", "region");
      row(sheet, 1, "00123", "won", 1234.1, null, "North");
      dated(sheet, 1, LocalDateTime.of(2025, 1, 31, 0, 0), date);
      row(sheet, 4, 8, "lost", null, null, null);
      sheet.getRow(4).createCell(2).setCellFormula("2*3.3");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      dated(sheet, 4, LocalDateTime.of(2025, 2, 1, 23, 30), date);
      row(sheet, 5, "9", "won", -5, "31.12.2025", "South");
      row(sheet, 6, "10", "open", null, null, null, "too far right");
      workbook.createSheet().createRow(0).createCell(0).setCellValue("another sheet");
      workbook.write(out);
    }
    exports.configured(GERMAN);
    assertThat(exports.kept(Deals.TABLE, COLUMNS))
        .containsExactly(
            List.of("00123", "won", "1234.1000", "2025-01-31"),
            List.of("8", "lost", "6.6000", "2025-02-01"));
    assertThat(exports.places(Deals.TABLE)).containsExactly("deals.xlsx:2", "deals.xlsx:5");
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED deals.xlsx:6 amount=-5: Is less than 0",
            "REJECTED deals.xlsx:7 =: Has 6 cells where the header has 5");
  }

  private static void row(Sheet sheet, int number, Object... values) {
    for (int i = 0; i < values.length; i++) {
      Cell cell = (i == 0 ? sheet.createRow(number) : sheet.getRow(number)).createCell(i);
      if (values[i] instanceof String text) {
        cell.setCellValue(text);
      } else if (values[i] instanceof Number value) {
        cell.setCellValue(value.doubleValue());
      }
    }
  }

  private static void dated(Sheet sheet, int row, LocalDateTime time, CellStyle style) {
    Cell cell = sheet.getRow(row).createCell(3);
    cell.setCellValue(time);
    cell.setCellStyle(style);
  }

  @Test
  void zipBomb() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("deals.xlsx"))) {
      row(workbook.createSheet(), 0, "deal_id", "outcome", "amount", "closed_at");
      workbook.write(out);
    }
    try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("deals.xlsx"))) {
      Path strings = zip.getPath("xl/sharedStrings.xml");
      String before =
          "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>";
      Files.writeString(
          strings, before + "a".repeat(50_000_000) + "</t></si></sst>", StandardCharsets.UTF_8);
    }
    assertThat(exports.refusal())
        .isEqualTo(
            "Cannot read deals.xlsx: its parts unpack to more than a hundred times their size, as in a zip bomb. Save it anew in Excel, or export it as CSV.");
  }

  @Test
  void parquetWithItsOwnTypes() throws IOException {
    DealsInParquet.write(folder.resolve("deals.parquet"));
    exports.configured(GERMAN);

    assertThat(exports.kept(Deals.TABLE, "deal_id", "amount", "closed_at", "opened_at"))
        .containsExactly(
            List.of("007", "1234.5000", "2025-01-31", "2025-01-31"),
            List.of("8", "3.0000", "2025-02-28", "2025-01-30"));
    assertThat(exports.findings())
        .containsExactly("REJECTED deals.parquet:3 amount=: Is required, and there is no value");
  }

  @Test
  void foreignCsvWithFootersConstantsAndValues() {
    exports
        .with(
            "report 1.csv",
            """
            Id;Stage;Betrag;Ende;Note
            1;Closed Won;1.234,50;31.12.2025;Grand Totals
            Grand Totals of a strange deal;Negotiation;;;
            2;closed lost;7;30.02.2025;
            3;Negotiation;;;
            Grand Totals;;1.241,50
            "2 records"

            Copyright (c) 2025
            """)
        .configured(
            """
            exports:
              deals:
                file: report*.csv
                delimiter: ";"
                columns:
                  deal_id: [Opportunity ID, id]
                  outcome: stage
                  amount: betrag
                  closed_at: ende
                constants: {deal_type: Renewal}
                values:
                  outcome: {Closed Won: won, Closed Lost: lost, "*": open}
                date-formats: dd.MM.yyyy
                decimal-comma: true
                footers: [Grand Totals, 2 records, Copyright]
            """);
    assertThat(exports.kept(Deals.TABLE, "deal_id", "outcome", "amount", "closed_at", "deal_type"))
        .containsExactly(
            List.of("1", "won", "1234.5000", "2025-12-31", "renewal"),
            List.of("Grand Totals of a strange deal", "open", "null", "null", "renewal"),
            List.of("3", "open", "null", "null", "renewal"));
    assertThat(exports.findings())
        .containsExactly(
            "REJECTED report 1.csv:4 closed_at=30.02.2025: Is no date in the format dd.MM.yyyy",
            "FOOTER report 1.csv:6 =: Begins with \"Grand Totals\" and has no data below it, so it is taken for a footer",
            "FOOTER report 1.csv:7 =: Begins with \"2 records\" and has no data below it, so it is taken for a footer",
            "FOOTER report 1.csv:9 =: Begins with \"Copyright\" and has no data below it, so it is taken for a footer");
  }
}
