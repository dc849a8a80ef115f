package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.tables.ReportTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheets about churn, read back with another library, and where the charts stand. */
class ChurnSheetsTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final Churn CHURN = FULL.churn().require();

  @Test
  @Tag("locale-sensitive")
  void theChurnSheetHasRatioAttributableStatedAndChecks() throws IOException {
    List<Row> rows = rows(FULL, "Churn");

    assertThat(figures(rows, "Rate ratio"))
        .containsExactly(
            "2.33",
            "1.18",
            "4.60",
            "Verdict: more often. 31 strata of like customers hold both sides.");
    assertThat(figures(rows, "Attributable customers").subList(0, 3))
        .containsExactly("7.99", "2.14", "10.96");
    assertThat(figures(rows, "Named a displaced item").get(3))
        .isEqualTo(
            "3 of 14. 3 of 14 named an item that exposed them; that is fewer than the comparison"
                + " attributes to displaced items. People do not always say why they leave.");
    assertThat(figures(rows, "Hazard ratio").subList(0, 3)).containsExactly("2.21", "1.12", "4.37");
    assertThat(figures(rows, "E-value of the nearer limit").get(0)).isEqualTo("1.64");
    assertThat(rows)
        .extracting(row -> row.getCellText(6))
        .contains(
            "2 displacements have no date and no yes that could date them: they are left out.");
  }

  @Test
  @Tag("locale-sensitive")
  void theItemsPartsAddUpToTheExposedSide() throws IOException {
    List<Row> rows = rows(FULL, "Displaced items");

    assertThat(texts(rows.get(2)).subList(0, 8))
        .containsExactly(
            "Item",
            "Title",
            "Pushed out first",
            "Requests",
            "Customers exposed",
            "Left",
            "Its part of them",
            "Its part of ARR, EUR");
    BigDecimal arr =
        rows.stream()
            .skip(3)
            .map(row -> row.getCell(7).asNumber())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(arr.setScale(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(
            CHURN.panel().exposed().left().arr().setScale(2, RoundingMode.HALF_UP));
  }

  @Test
  void behindEveryItemAreItsCustomersCostliestItemFirst() throws IOException {
    List<Row> rows = rows(FULL, "Customers that left");

    assertThat(texts(rows.get(3)))
        .startsWith("I-001", "Audit log export", "A-0207", "Customer M", "Enterprise");
    assertThat(rows.stream().skip(3).map(row -> row.getCellText(0)).distinct())
        .containsExactlyElementsOf(
            CHURN.items().rows().stream().map(DisplacedItem::roadmapItemId).toList());
  }

  @Test
  @Tag("locale-sensitive")
  void anItemLeadsToItsCustomersAndBack() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(FULL)))) {
      for (int i = 0; i < CHURN.items().rows().size(); i++) {
        XSSFCell item = workbook.getSheet("Displaced items").getRow(3 + i).getCell(0);
        XSSFCell customer = leadsTo(workbook, item);
        assertThat(customer.getSheet().getSheetName()).isEqualTo("Customers that left");
        assertThat(customer.getStringCellValue()).isEqualTo(item.getStringCellValue());
        assertThat(leadsTo(workbook, customer)).isSameAs(item);
      }
    }
  }

  private static XSSFCell leadsTo(XSSFWorkbook workbook, XSSFCell cell) {
    String[] place = cell.getHyperlink().getAddress().split("!", 2);
    int row = Integer.parseInt(place[1].substring(1)) - 1;
    return workbook.getSheet(place[0].replace("'", "")).getRow(row).getCell(0);
  }

  @Test
  void withoutAnyDisplacedItemTheTablesSayNone() throws IOException {
    Findings nobody = FindingsFixture.nobodyExposed();

    for (String sheet : List.of("Displaced items", "Displacing requests", "Customers that left")) {
      assertThat(rows(nobody, sheet)).hasSize(4);
      assertThat(rows(nobody, sheet).get(3).getCellText(0)).isEqualTo("None");
    }
    assertThat(figures(rows(nobody, "Churn"), "Attributable ARR"))
        .containsExactly(
            "not measured: nothing was displaced for any customer that was waiting in the window",
            "not measured: nothing was displaced for any customer that was waiting in the window",
            "not measured: nothing was displaced for any customer that was waiting in the window",
            "Not measured: nothing was displaced for any customer that was waiting in the window.");
  }

  @Test
  void withoutWaitingThereIsNoSheet() {
    assertThat(ReportTables.churn(FindingsFixture.onlyDeals())).isEmpty();
  }

  /** Value, limits and remark of a figure; numbers with two decimals. */
  private static List<String> figures(List<Row> rows, String figure) {
    Row row =
        rows.stream().filter(each -> each.getCellText(2).equals(figure)).findFirst().orElseThrow();
    return row.stream().skip(3).map(ChurnSheetsTest::written).toList();
  }

  private static String written(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> cell.asNumber().setScale(2, RoundingMode.HALF_UP).toPlainString();
      case STRING, FORMULA, ERROR, BOOLEAN, EMPTY -> cell.getText();
    };
  }

  private static List<String> texts(Row row) {
    return row.stream().map(Cell::getText).toList();
  }

  private static List<Row> rows(Findings findings, String sheet) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(WorkbookFixture.bytes(findings)),
            new ReadingOptions(true, true))) {
      // Below the table stand rows that hold nothing but pictures.
      return workbook.findSheet(sheet).orElseThrow().read().stream()
          .filter(row -> row.getCellCount() > 0)
          .toList();
    }
  }
}
