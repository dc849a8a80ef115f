package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FixturePayOff;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.ledgers.TradeOffsTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TablesWorkbookTest {

  private static final Identity IDENTITY =
      new Identity("0123456789ab", LocalDate.of(2026, 9, 28), "0.1.0");

  private final List<TradeOff> rows = FixturePayOff.of(90).ledger().rows();
  private final Table<TradeOff> table =
      TradeOffsTable.alone("The requests of North", "All of them.", rows);

  @Test
  void holdsTheTablesAndNothingElse() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      XSSFSheet sheet = workbook.getSheet("Trade-offs");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("The requests of North");
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
          .isEqualTo(rows.get(0).requestId());
      assertThat(sheet.getLastRowNum()).isEqualTo(TableSheet.HEADER_ROW + rows.size());
      assertThat(sheet.getHyperlinkList()).isEmpty();
      assertThat(workbook.getProperties().getCoreProperties().getTitle())
          .isEqualTo("The requests of North");
    }
  }

  /** There is no sheet of contents that would say what of it is printed. */
  @Test
  void isPrintedWhole() throws IOException {
    try (XSSFWorkbook workbook = read()) {
      assertThat(workbook.getPrintArea(0)).isNull();
      assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isZero();
      assertThat(workbook.getSheetAt(0).getFooter().getRight()).isEqualTo("&A, page &P of &N");
      assertThat(workbook.getSheetAt(0).getFooter().getLeft()).isEqualTo(IDENTITY.sentence());
    }
  }

  @Test
  void saysNothingOfRequestsLikeThem() {
    assertThat(table.columns()).noneMatch(column -> column.header().startsWith("Like it"));
  }

  @Test
  void theSameTablesAreTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  private XSSFWorkbook read() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  private byte[] bytes() throws IOException {
    return TablesWorkbook.bytes("The requests of North", List.of(table), IDENTITY);
  }
}
