package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixturePayOff;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.tables.NotMeasured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheets about what trade-offs came to, read back with another library. */
class PayOffSheetsTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final PayOff PAY_OFF = FULL.payOff().require();

  @Test
  void theLedgerHasEveryTradeOffInAnOrderForSomebodyWhoLooksOneUp() throws IOException {
    List<Row> rows = rows(FULL, "Trade-offs");

    assertThat(texts(rows.get(2)).subList(0, 23))
        .containsExactly(
            "Request",
            "Asked for",
            "Account",
            "Account name",
            "Deal",
            "Product manager",
            "Sales team",
            "Sales rep",
            "Asked on",
            "Decided in",
            "First decided on",
            "Answer",
            "Kind of alternative",
            "Earlier answers",
            "Decided by",
            "Reason given",
            "Deal stands",
            "Closed on",
            "Verdict",
            "Why",
            "Net",
            "Net, lower",
            "Net, upper");
    assertThat(rows).hasSize(3 + PAY_OFF.ledger().rows().size());
    assertThat(rows.stream().skip(3).map(row -> row.getCellText(0)))
        .containsExactlyElementsOf(
            PAY_OFF.ledger().rows().stream().map(TradeOff::requestId).toList());
  }

  @Test
  @Tag("locale-sensitive")
  void aRowSaysWhatWasAskedAnsweredAndCameOfIt() throws IOException {
    List<Row> rows = rows(FULL, "Trade-offs");
    int index = PAY_OFF.ledger().rows().indexOf(tradeOff("R-001"));
    TradeOff tradeOff = PAY_OFF.ledger().rows().get(index);
    Map<String, Cell> row = byHeader(rows.get(2), rows.get(3 + index));

    assertThat(row.get("Answer").getText()).isEqualTo("Yes");
    assertThat(row.get("Decided in").getText()).isEqualTo("2023Q4");
    assertThat(row.get("First decided on").asDate().toLocalDate()).isEqualTo(tradeOff.decidedAt());
    assertThat(row.get("Earlier answers").getText())
        .isEqualTo(tradeOff.decidedAt() + " not now (too big)");
    assertThat(row.get("Displaced").getText()).isEqualTo("I-001 Audit log export; I-900");
    assertThat(row.get("Net").asNumber().doubleValue()).isEqualTo(tradeOff.net().require().value());
    assertThat(row.get("Net").getDataFormatString()).isEqualTo("#,##0");
    assertThat(row.get("Share of the deal").asNumber()).isEqualByComparingTo(tradeOff.share());
    assertThat(row.get("Verdict").getText()).isEqualTo(tradeOff.verdict().label());
    assertThat(row.get("Promise").getText()).isEqualTo("no date promised");
    assertThat(row.get("Effort cost").getText())
        .isEqualTo("not measured: the request has no `effort_days`");
    assertThat(row.get("Like it: settled").getType()).isEqualTo(CellType.NUMBER);
  }

  private static TradeOff tradeOff(String request) {
    return PAY_OFF.ledger().rows().stream()
        .filter(each -> each.requestId().equals(request))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOpenDealSaysWhyItIsTooEarly() throws IOException {
    List<Row> rows = rows(FULL, "Trade-offs");
    Map<String, Cell> row = byHeader(rows.get(2), rows.get(3));

    assertThat(row.get("Deal stands").getText()).isEqualTo("open");
    assertThat(row.get("Verdict").getText()).isEqualTo("too early");
    assertThat(row.get("Why").getText()).isEqualTo("The deal is open.");
    assertThat(row.get("Gain").getText()).isEqualTo("not measured: the deal is open");
  }

  @Test
  void keepsWhatLooksLikeAFormulaAsText() throws IOException {
    assertThat(rows(FULL, "Trade-offs").stream().skip(3).map(row -> row.getCell(1)))
        .filteredOn(cell -> cell.getText().equals("=1+1") || cell.getText().startsWith("+SUM"))
        .isNotEmpty()
        .allMatch(cell -> cell.getType() == CellType.STRING);
    try (XSSFWorkbook workbook = workbook(FULL)) {
      assertThat(workbook.getSheet("Trade-offs"))
          .filteredOn(row -> row.getRowNum() > 2)
          .extracting(row -> row.getCell(1))
          .filteredOn(cell -> cell != null && cell.getStringCellValue().equals("=1+1"))
          .isNotEmpty()
          .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void aTradeOffLeadsToWhatItDisplacedAndBack() throws IOException {
    try (XSSFWorkbook workbook = workbook(FULL)) {
      int displacing = FULL.churn().require().requests().rows().size();
      for (int i = 0; i < displacing; i++) {
        XSSFCell request = workbook.getSheet("Displacing requests").getRow(3 + i).getCell(0);
        XSSFCell tradeOff = leadsTo(workbook, request);
        assertThat(tradeOff.getSheet().getSheetName()).isEqualTo("Trade-offs");
        assertThat(tradeOff.getStringCellValue()).isEqualTo(request.getStringCellValue());
        assertThat(leadsTo(workbook, tradeOff)).isSameAs(request);
      }
    }
  }

  @Test
  void anItemLeadsToTheTradeOffThatPushedItOut() throws IOException {
    try (XSSFWorkbook workbook = workbook(FULL)) {
      int by = column(workbook, "Displaced items", "Pushed out by");
      int displaced = column(workbook, "Trade-offs", "Displaced");
      for (int i = 0; i < FULL.churn().require().items().rows().size(); i++) {
        var row = workbook.getSheet("Displaced items").getRow(3 + i);
        XSSFCell tradeOff = leadsTo(workbook, row.getCell(by));
        assertThat(row.getCell(by).getStringCellValue())
            .startsWith(tradeOff.getStringCellValue() + ", ")
            .endsWith(", …");
        XSSFCell item = tradeOff.getRow().getCell(displaced);
        assertThat(item.getStringCellValue()).contains(row.getCell(0).getStringCellValue());
        assertThat(leadsTo(workbook, item)).isSameAs(row.getCell(0));
      }
    }
  }

  private static int column(XSSFWorkbook workbook, String sheet, String header) {
    return IntStream.range(0, workbook.getSheet(sheet).getRow(2).getLastCellNum())
        .filter(
            i -> workbook.getSheet(sheet).getRow(2).getCell(i).getStringCellValue().equals(header))
        .findFirst()
        .orElseThrow();
  }

  private static XSSFCell leadsTo(XSSFWorkbook workbook, XSSFCell cell) {
    String[] place = cell.getHyperlink().getAddress().split("!", 2);
    int row = Integer.parseInt(place[1].substring(1)) - 1;
    return workbook.getSheet(place[0].replace("'", "")).getRow(row).getCell(0);
  }

  @Test
  void aLedgerWithoutRowsSaysNone() throws IOException {
    List<Row> rows = rows(FindingsFixture.with(FixturePayOff.of(0)), "Trade-offs");

    assertThat(rows).hasSize(4);
    assertThat(rows.get(3).getCellText(0)).isEqualTo("None");
  }

  @Test
  @Tag("locale-sensitive")
  void totalsHaveTheSettledAndBesideThemTheTooEarly() throws IOException {
    List<Row> rows = rows(FULL, "Pay-off");
    Map<String, Cell> given = byHeader(rows.get(2), rows.get(4));
    PayOffLevel level = PAY_OFF.given();

    assertThat(rows.get(0).getCellText(0)).isEqualTo("Did it pay off?");
    assertThat(rows.get(1).getCellText(0))
        .isEqualTo(
            "Requests first decided from 1\u00a0Oct\u00a02023 to 28\u00a0Sep\u00a02026;"
                + " money in EUR. Won of like deals with a not now: 45\u00a0%, with a yes:"
                + " 62\u00a0%.");
    assertThat(given.get("Level").getText()).isEqualTo("Yes and alternative");
    assertThat(given.get("Settled").asNumber())
        .isEqualByComparingTo(BigDecimal.valueOf(level.settled().requests()));
    assertThat(given.get("Net").asNumber().doubleValue())
        .isEqualTo(level.settled().net().require().value());
    assertThat(given.get("Net, upper").asNumber().doubleValue())
        .isEqualTo(level.settled().net().require().upper());
    assertThat(given.get("Too early: requests").asNumber())
        .isEqualByComparingTo(BigDecimal.valueOf(level.tooEarly().requests()));
    assertThat(given.get("Too early: net so far").asNumber().doubleValue())
        .isEqualTo(level.tooEarly().net().require().value());
  }

  @Test
  void totalsAreThereByEveryDimension() throws IOException {
    List<Row> rows = rows(FULL, "Pay-off");

    for (PayOffDimension dimension : PayOffDimension.values()) {
      assertThat(rows.stream().filter(row -> row.getCellText(0).equals(dimension.label())))
          .as(dimension.label())
          .hasSameSizeAs(PAY_OFF.by(dimension).require());
    }
    assertThat(rows.stream().filter(row -> row.getCellText(0).equals("Like requests")))
        .hasSameSizeAs(PAY_OFF.like());
  }

  @Test
  void notesStandBelowTheRowsAndAreNoPartOfTheTable() throws IOException {
    List<Row> rows = rows(FULL, "Pay-off");
    int notes = PAY_OFF.remarks().size();

    assertThat(rows.subList(rows.size() - notes, rows.size()))
        .extracting(row -> row.getCellText(0), row -> row.getCellText(1))
        .containsExactlyElementsOf(
            PAY_OFF.remarks().stream().map(note -> tuple("Note", note)).toList());
    try (XSSFWorkbook workbook = workbook(FULL)) {
      assertThat(workbook.getSheet("Pay-off").getTables().get(0).getEndRowIndex())
          .isEqualTo(rows.size() - notes - 1);
    }
  }

  @Test
  @Tag("locale-sensitive")
  void aQuarterSaysWhatIsTooEarlyToCountAsItsCost() throws IOException {
    assertThat(rows(FULL, "Pay-off"))
        .filteredOn(row -> row.getCellText(0).equals("Decided in"))
        .extracting(row -> row.getCellText(1) + ": " + row.getCellText(row.getCellCount() - 1))
        .startsWith("2023Q4: ")
        .endsWith(
            "2026Q2: Displacement cost so far of 18 too early: 32,452.",
            "2026Q3: Too few to say: fewer than 10 settled. Displacement cost so far of 29 too"
                + " early: 26,141.");
  }

  @Test
  void saysWhereTooFewAreSettled() throws IOException {
    List<Row> rows = rows(FindingsFixture.tooFew(), "Pay-off");

    assertThat(rows.get(4).getCellText(rows.get(4).getCellCount() - 1))
        .isEqualTo("Too few to say: fewer than 10 settled.");
  }

  @Test
  void whatWasGivenAndWhatWasRefusedAreNotAddedUp() throws IOException {
    Row all = rows(FULL, "Pay-off").get(3);

    assertThat(all.getCellText(all.getCellCount() - 1))
        .isEqualTo(
            "Net not measured: what was given is held against not nows, what was refused against"
                + " yeses.");
  }

  @Test
  void whatIsNotMeasuredHasNoSheet() throws IOException {
    Findings onlyDeals = FindingsFixture.onlyDeals();
    try (XSSFWorkbook workbook = workbook(onlyDeals)) {
      assertThat(workbook.getSheet("Pay-off")).isNull();
      assertThat(workbook.getSheet("Trade-offs")).isNull();
      assertThat(workbook.getSheet("Promises")).isNull();
    }
    assertThat(NotMeasured.in(FindingsFixture.tooFew()))
        .contains("Effort cost: no `effort-day-rate` is configured.");
    assertThat(NotMeasured.in(FULL))
        .contains(
            "Wins by deal type, renewal against new_business: there are no closed yes deals of"
                + " type `renewal`.");
  }

  @Test
  void promisesAreThereByProductManagerAndQuarter() throws IOException {
    List<Row> rows = rows(FULL, "Promises");
    var promises = PAY_OFF.promises().require();

    assertThat(rows.get(1).getCellText(0))
        .isEqualTo(
            "Yes and alternative in force with a date promised, due by"
                + " 28\u00a0Sep\u00a02026; %s more are not due yet. No ranking: those with most promises first."
                    .formatted(promises.notDue()));
    assertThat(rows)
        .hasSize(4 + promises.byProductManager().require().size() + promises.byQuarter().size());
    Map<String, Cell> all = byHeader(rows.get(2), rows.get(3));
    assertThat(all.get("Due").asNumber())
        .isEqualByComparingTo(BigDecimal.valueOf(promises.all().due()));
    assertThat(all.get("On time").asNumber().doubleValue())
        .isEqualTo(promises.all().onTime().estimate().require().value());
    assertThat(all.get("Median days late").asNumber())
        .isEqualByComparingTo(BigDecimal.valueOf(21.5));
  }

  @Test
  void traitsAreComparedLikeForLike() throws IOException {
    List<Row> rows = rows(FULL, "Traits");

    assertThat(texts(rows.get(3)).subList(0, 4))
        .containsExactly("Strategic fit", "off_strategy against aligned", "34.0", "81.0");
    assertThat(rows.get(3).getCellText(rows.get(3).getCellCount() - 2)).isEqualTo("less often");
    assertThat(rows.get(5).getCellText(rows.get(5).getCellCount() - 1))
        .isEqualTo("Not measured: there are no closed yes deals of type `renewal`.");
  }

  @Test
  @Tag("locale-sensitive")
  void restatedFiguresAreOnThePageInShortAndOnTheirSheetWhole() throws IOException {
    Findings findings = FindingsFixture.with(FixturePayOff.restated());

    List<Row> rows = rows(findings, "Restated");
    assertThat(rows.get(1).getCellText(0))
        .isEqualTo(
            "4 of 148 figures of the report of 2026Q2, as of 30\u00a0Jun\u00a02026, come out differently with"
                + " today's exports.");
    assertThat(rows.get(3).getCell(2).asNumber()).isEqualByComparingTo(new BigDecimal("0.61"));
    assertThat(rows.get(3).getCell(2).getDataFormatString()).isEqualTo("0%");
    assertThat(rows.get(5).getCellText(2))
        .isEqualTo("not measured: there was no `pressure` export");
    assertThat(texts(rows.get(6)))
        .containsExactly(
            "Win rates", "Yes against not now", "more often", "no clear difference", "", "", "");
    assertThat(texts(rows.get(7)))
        .containsExactly(
            "Cause",
            "deals closed by then that were open in the exports",
            "",
            "",
            "",
            "4.0",
            "D-1, D-2");
    assertThat(rows(findings, "Review"))
        .extracting(row -> row.getCellText(3))
        .contains(
            "4 of 148 figures of the report of 2026Q2, as of 30\u00a0Jun\u00a02026, come out differently with"
                + " today's exports.")
        .containsSubsequence(
            "Win rate of yes deals: published as 61\u00a0%, now 58\u00a0%.",
            "Attributable ARR: published as 410,000, now 388,000.",
            "=1+1: published as not measured (there was no `pressure` export), now +4\u00a0points.",
            "The table Restated has all of them.",
            "Deals closed by then that were open in the exports: 4 (D-1, D-2, …).",
            "Requests that were not in the exports: 1 (=R-9).");
  }

  @Test
  void hiddenNamesStayHidden() throws IOException {
    List<Row> rows = rows(FindingsFixture.with(FixturePayOff.hidden()), "Trade-offs");

    assertThat(rows.stream().skip(3).map(row -> row.getCellText(5)).distinct())
        .containsExactly("(hidden)");
  }

  private static Map<String, Cell> byHeader(Row header, Row row) {
    return IntStream.range(0, header.getCellCount())
        .boxed()
        .filter(i -> row.getOptionalCell(i).isPresent())
        .collect(Collectors.toMap(header::getCellText, row::getCell));
  }

  private static List<String> texts(Row row) {
    return row.stream().map(PayOffSheetsTest::text).toList();
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.getText();
  }

  private static List<Row> rows(Findings findings, String sheet) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(WorkbookFixture.bytes(findings)),
            new ReadingOptions(true, true))) {
      return workbook.findSheet(sheet).orElseThrow().read();
    }
  }

  private static XSSFWorkbook workbook(Findings findings) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(findings)));
  }
}
