package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.FixturePayOff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one library wrote, read back with another. */
class ReviewWorkbookTest {

  @TempDir Path folder;

  static Stream<Findings> everyFixture() {
    return Stream.of(
        FindingsFixture.full(),
        FindingsFixture.tooFew(),
        FindingsFixture.onlyDeals(),
        FindingsFixture.nobodyExposed(),
        FindingsFixture.longNames(),
        FindingsFixture.with(FixturePayOff.allTooEarly()),
        FindingsFixture.with(FixturePayOff.hidden()));
  }

  @Test
  void hasAPageAndATableForEachQuestion() throws IOException {
    try (ReadableWorkbook workbook = read(FindingsFixture.full())) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "Review",
              "Contents",
              "Charts",
              "Editable charts",
              "Agenda",
              "Agreed",
              "At risk",
              "Open items",
              "Pay-off",
              "Trade-offs",
              "Promises",
              "Traits",
              "Rules",
              "Win rates",
              "Comparisons",
              "Time to win",
              "Sales cycle",
              "Stated reasons",
              "Customers",
              "Churn",
              "Before and after",
              "Displaced items",
              "Displacing requests",
              "Customers that left",
              "Pressure",
              "Pressure detail",
              "Expected",
              "Marks",
              "Feature lists",
              "Features",
              "Kept by the CRM",
              "Candidate displacements",
              "Data quality",
              "Data examples",
              "Methods");
    }
  }

  @Test
  @Tag("locale-sensitive")
  void opensWithWhatTheReportAsks() throws IOException {
    Findings findings = FindingsFixture.full();

    List<Row> rows = rows(findings, "Review");

    assertThat(rows.get(0).getCellText(0))
        .isEqualTo("Did our trade-offs with sales pay off? 2026Q3");
    assertThat(rows.get(1).getCellText(0))
        .isEqualTo(
            "Deals from 1\u00a0Oct\u00a02025 to 28\u00a0Sep\u00a02026, as of"
                + " 28\u00a0Sep\u00a02026");
  }

  @Test
  @Tag("locale-sensitive")
  void writesNumbersAsNumbersWithFormats() throws IOException {
    List<Row> rows = rows(FindingsFixture.full(), "Win rates");

    assertThat(texts(rows.get(2)))
        .containsExactly(
            "Dimension",
            "Level",
            "Class",
            "Won",
            "Lost",
            "No decision",
            "Closed",
            "Open",
            "Win rate",
            "Win rate, lower",
            "Win rate, upper",
            "Won amount, EUR",
            "Closed amount, EUR",
            "Win rate by amount",
            "Remark");
    Cell won = rows.get(3).getCell(3);
    assertThat(won.getType()).isEqualTo(CellType.NUMBER);
    assertThat(won.asNumber()).isEqualByComparingTo(new BigDecimal(323));
    assertThat(won.getDataFormatString()).isEqualTo("#,##0");
    Cell rate = rows.get(3).getCell(8);
    assertThat(rate.asNumber().doubleValue()).isEqualTo(323.0 / 623.0);
    assertThat(rate.getDataFormatString()).isEqualTo("0.0%");
  }

  @Test
  @Tag("locale-sensitive")
  void writesDaysAsDays() throws IOException {
    Row asOf = row(rows(FindingsFixture.full(), "Methods"), "As-of date");

    assertThat(asOf.getCell(2).asDate()).isEqualTo(LocalDate.of(2026, 9, 28).atStartOfDay());
    assertThat(asOf.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void makesNoFormulaOfData(Findings findings) throws IOException {
    try (ReadableWorkbook workbook = read(findings)) {
      assertThat(parts(WorkbookFixture.bytes(findings)))
          .filteredOn(part -> part.startsWith("xl/worksheets/sheet"))
          .hasSize((int) workbook.getSheets().count())
          .noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }
  }

  @Test
  void keepsANameThatLooksLikeAFormulaAsText() throws IOException {
    Cell segment =
        rows(FindingsFixture.full(), "Win rates").stream()
            .skip(3)
            .map(row -> row.getCell(1))
            .filter(cell -> cell.getText().equals("=1+1"))
            .findFirst()
            .orElseThrow();

    assertThat(segment.getType()).isEqualTo(CellType.STRING);
  }

  @Test
  void leavesOutTheSheetsOfWhatWasNotMeasured() throws IOException {
    try (ReadableWorkbook workbook = read(FindingsFixture.onlyDeals())) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "Review",
              "Contents",
              "Charts",
              "Editable charts",
              "Win rates",
              "Sales cycle",
              "Stated reasons",
              "Data quality",
              "Data examples",
              "Methods");
    }
    assertThat(texts(rows(FindingsFixture.onlyDeals(), "Win rates").get(2)))
        .doesNotContain("Win rate by amount");
    assertThat(rows(FindingsFixture.onlyDeals(), "Win rates"))
        .flatExtracting(ReviewWorkbookTest::texts)
        .noneMatch(text -> text.contains("not measured"));
  }

  @Test
  @Tag("locale-sensitive")
  void asksWhatTheExportsCanTell() throws IOException {
    List<Row> rows = rows(FindingsFixture.onlyDeals(), "Review");

    assertThat(rows.get(0).getCellText(0)).isEqualTo("What wins and loses deals? 2026Q3");
    assertThat(rows)
        .extracting(row -> row.getCellText(3))
        .contains(
            "How many customers leave, and why; win rates by answer, and pay-off; sales pressure;"
                + " what pushed-out items cost in churn; win rate by amount; win rate by size band; and 1 more.",
            "What these exports cannot tell, and which ones would: how many customers leave, and"
                + " why (accounts); win rates by answer, and pay-off (requests, decisions); sales"
                + " pressure (requests, pressure); what pushed-out items cost in churn"
                + " (roadmap_items, displacements, waiting).",
            "Win rate by amount, win rate by size band: 98 % of the window's lost deals have no amount,"
                + " which would give the outcome away.")
        .noneMatch(text -> text.contains("there is no `"));
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void givesTheSameBytesAgain(Findings findings) throws IOException {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(WorkbookFixture.drawn(findings)).isEqualTo(WorkbookFixture.bytes(findings));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void findingsReadBackGiveTheSameBytes(Findings findings) throws IOException {
    Path json = Files.write(folder.resolve("findings.json"), FindingsJson.write(findings));

    assertThat(WorkbookFixture.drawn(FindingsJson.read(json)))
        .isEqualTo(WorkbookFixture.bytes(findings));
  }

  private static Row row(List<Row> rows, String name) {
    return rows.stream()
        .filter(row -> row.getCellCount() > 1 && row.getCellText(1).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Row row) {
    return row.stream().map(Cell::getText).toList();
  }

  private static List<Row> rows(Findings findings, String sheet) throws IOException {
    try (ReadableWorkbook workbook = read(findings)) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private static ReadableWorkbook read(Findings findings) throws IOException {
    return new ReadableWorkbook(
        new ByteArrayInputStream(WorkbookFixture.bytes(findings)), new ReadingOptions(true, true));
  }

  /** The parts of the package, each as its name and its text. */
  private static List<String> parts(byte[] workbook) throws IOException {
    List<String> parts = new java.util.ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName() + " " + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
