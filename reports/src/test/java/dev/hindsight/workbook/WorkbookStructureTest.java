package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixturePayOff;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.workbook.PrintedPages.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What another library's reader does not show: tables, panes, print set-up, pictures. */
class WorkbookStructureTest {

  private static final List<String> TABLE_SHEETS =
      List.of(
          "Contents",
          "Charts",
          "Editable charts",
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
          "Data quality",
          "Data examples",
          "Methods");

  /** In characters: letters of eleven points are then printed in six or more. */
  private static final double PAGE_WIDTH = 272;

  private static double printedWidth(XSSFSheet sheet) {
    return IntStream.range(0, sheet.getRow(2) == null ? 0 : sheet.getRow(2).getLastCellNum())
        .filter(column -> !sheet.isColumnHidden(column))
        .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0)
        .sum();
  }

  /** Notes stand below the table. */
  private static long notes(XSSFSheet sheet) {
    return IntStream.rangeClosed(3, lastRowWithCells(sheet))
        .mapToObj(row -> sheet.getRow(row).getCell(0))
        .filter(cell -> cell != null && cell.toString().equals("Note"))
        .count();
  }

  @Test
  void contentsLeadToEverySheet() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      XSSFSheet contents = workbook.getSheetAt(1);

      assertThat(contents.getSheetName()).isEqualTo("Contents");
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (i == 1) {
          continue;
        }
        XSSFRow row = contents.getRow(i == 0 ? 3 : i + 2);
        assertThat(row.getCell(0).getHyperlink().getAddress())
            .isEqualTo("'" + workbook.getSheetName(i) + "'!A4");
        assertThat(row.getCell(1).getStringCellValue())
            .isNotEmpty()
            .isEqualTo(workbook.getSheetAt(i).getRow(0).getCell(0).getStringCellValue());
        assertThat(row.getCell(2).getStringCellValue()).matches("Whole|First [0-9]+ of .* rows");
      }
    }
  }

  @Test
  void noHeaderIsCut() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      for (String name : TABLE_SHEETS) {
        XSSFSheet sheet = workbook.getSheet(name);
        XSSFRow header = sheet.getRow(2);
        for (int i = 0; i < header.getLastCellNum(); i++) {
          double width = sheet.getColumnWidth(i) / 256.0 - 3;
          String text = header.getCell(i).getStringCellValue();
          if (!sheet.isColumnHidden(i)) {
            assertThat(TextFit.height(text, width, Role.HEADER))
                .as(name + ": " + text)
                .isLessThanOrEqualTo(header.getHeightInPoints() + 1);
          }
        }
      }
    }
  }

  @Test
  void noNoteStandsInAColumnThatIsFoldedAway() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      XSSFSheet sheet = workbook.getSheet("Rules");
      XSSFRow note = sheet.getRow(lastRowWithCells(sheet));

      assertThat(notes(sheet)).isPositive();
      assertThat(
              IntStream.range(1, note.getLastCellNum())
                  .filter(column -> !note.getCell(column).toString().isEmpty()))
          .isNotEmpty()
          .noneMatch(sheet::isColumnHidden);
    }
  }

  @Test
  void foldsDetailsAway() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      XSSFSheet sheet = workbook.getSheet("Trade-offs");

      assertThat(
              IntStream.range(0, sheet.getRow(2).getLastCellNum())
                  .filter(column -> !sheet.isColumnHidden(column))
                  .mapToObj(column -> sheet.getRow(2).getCell(column).getStringCellValue()))
          .containsExactly(
              "Request",
              "Asked for",
              "Account name",
              "Sales team",
              "Decided in",
              "Answer",
              "Deal stands",
              "Verdict",
              "Net",
              "Net, lower",
              "Net, upper",
              "Displaced");
      assertThat(sheet.getColumnOutlineLevel(2)).isEqualTo(1);
    }
  }

  @Test
  void makesARealTableOfEverySheetButThePage() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      for (String name : TABLE_SHEETS) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet.getTables()).hasSize(1);
        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getDisplayName()).isEqualTo(name.replaceAll("[ -]", "_"));
        assertThat(table.getStartCellReference()).isEqualTo(new CellReference("A3"));
        assertThat(table.getEndRowIndex()).isEqualTo(lastRowWithCells(sheet) - notes(sheet));
        assertThat(table.getCTTable().getAutoFilter().getRef())
            .isEqualTo(table.getCTTable().getRef());
        assertThat(table.getStyle().isShowRowStripes()).isTrue();
        XSSFRow header = sheet.getRow(2);
        assertThat(table.getColumns())
            .extracting(column -> column.getName())
            .containsExactlyElementsOf(
                IntStream.range(0, header.getLastCellNum())
                    .mapToObj(i -> header.getCell(i).getStringCellValue())
                    .toList());
      }
    }
  }

  private static int lastRowWithCells(XSSFSheet sheet) {
    int last = sheet.getLastRowNum();
    while (sheet.getRow(last) == null || sheet.getRow(last).getPhysicalNumberOfCells() == 0) {
      last--;
    }
    return last;
  }

  @Test
  void freezesAndRepeatsTheHeader() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      // Most of the charts' pages hold pictures.
      assertThat(workbook.getSheet("Charts").getPaneInformation()).isNull();
      assertThat(workbook.getSheet("Charts").getRepeatingRows()).isNull();
      assertThat(workbook.getSheet("Charts").getPrintSetup().getFitHeight()).isZero();
      for (String name : TABLE_SHEETS.stream().filter(name -> !name.equals("Charts")).toList()) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        // Where the sheet is printed whole no more pages, else as many as are asked for.
        assertThat(sheet.getPrintSetup().getFitHeight())
            .isBetween((short) 0, (short) 2)
            .extracting(pages -> pages == 0)
            .isEqualTo(workbook.getPrintArea(workbook.getSheetIndex(name)) != null);
      }
    }
  }

  @Test
  void printsEverySheetAsWideAsCanBeReadWithAsOfAndPage() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(printedWidth(sheet)).as(sheet.getSheetName()).isLessThan(PAGE_WIDTH);
        assertThat(sheet.getFooter().getLeft()).isEqualTo(FindingsFixture.IDENTITY.sentence());
        assertThat(sheet.getFooter().getRight()).isEqualTo("&A, page &P of &N");
      }
    }
  }

  @Test
  void fitsTheReviewOnOnePage() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      XSSFSheet review = workbook.getSheet("Review");
      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(review.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
      assertThat(workbook.getPrintArea(0)).startsWith("Review!$A$1:$F$");
      assertThat(pictures(review))
          .hasSize(3)
          .allSatisfy(
              picture ->
                  assertThat(picture.getClientAnchor().getRow2())
                      .isLessThan(lastPrinted(workbook)));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageCanBeReadOnBothPapers(Findings findings, double smallest) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      XSSFSheet review = workbook.getSheet("Review");
      double width =
          IntStream.rangeClosed(0, 5).mapToDouble(i -> Picture.columnWidth(review, i)).sum();
      double height =
          IntStream.rangeClosed(0, lastPrinted(workbook))
              .mapToDouble(i -> Picture.rowHeight(review, i))
              .sum();

      assertThat(Math.min(Paper.A4.width() / width, Paper.A4.height() / height))
          .as("scale on A4")
          .isBetween(smallest, 1.0);
      assertThat(Math.min(Paper.LETTER.width() / width, Paper.LETTER.height() / height))
          .as("scale on Letter")
          .isBetween(smallest, 1.0);
    }
  }

  /** Statements of 12 points are then printed in more than 7, with an agenda in more than 6. */
  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(FindingsFixture.full(), 0.55),
        Arguments.of(FindingsFixture.tooFew(), 0.6),
        Arguments.of(FindingsFixture.onlyDeals(), 0.6),
        Arguments.of(FindingsFixture.with(FixturePayOff.restated()), 0.54),
        Arguments.of(FindingsFixture.longNames(), 0.5));
  }

  private static List<XSSFPicture> pictures(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch().getShapes().stream()
        .filter(XSSFPicture.class::isInstance)
        .map(XSSFPicture.class::cast)
        .toList();
  }

  /** The last row of the page; what stands behind its statements is below and not printed. */
  private static int lastPrinted(XSSFWorkbook workbook) {
    return new AreaReference(workbook.getPrintArea(0), SpreadsheetVersion.EXCEL2007)
        .getLastCell()
        .getRow();
  }

  @Test
  void saysOnThePageWhatIsLeftOutAndBelowItWhich() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      assertThat(workbook.getSheet("Review"))
          .extracting(row -> row.getCell(3) == null ? "" : row.getCell(3).toString())
          .contains(
              "What rests on 4 keys that point nowhere.",
              "4 of the 1,483 keys in `deal_id` of `requests` (0.3\u00a0%) are not in `deals`: what"
                  + " rests on them is left out.");
    }
  }

  @Test
  void describesEveryInterval() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      assertThat(workbook.getSheet("Review").getDrawingPatriarch().getShapes())
          .filteredOn(XSSFShapeGroup.class::isInstance)
          .extracting(
              group ->
                  ((XSSFShapeGroup) group).getCTGroupShape().getNvGrpSpPr().getCNvPr().getDescr())
          .containsExactly(
              "Did it pay off?: EUR\u00a01.2m\u00a0more (47k to 2.4m), 234\u00a0requests, twelve"
                  + " quarters",
              "Displaced items and churn: EUR\u00a0258k (69k to 353k), 14\u00a0customers that left,"
                  + " four quarters",
              "Yes against Not now: +25\u00a0points (+14 to +36), 302\u00a0closed deals, four"
                  + " quarters",
              "Alternative against Not now: +20\u00a0points (+7 to +33), 204\u00a0closed deals, four"
                  + " quarters",
              "Win rate: 52\u00a0% (48 to 56), 623\u00a0closed deals, four quarters");
    }
  }

  /** As findings are that were made before statements had numbers. */
  @Test
  void leavesNoRoomForNumbersWhereThereAreNone() throws IOException {
    Review review = FindingsFixture.full().review();
    Findings inWords =
        FindingsFixture.full()
            .withReview(
                new Review(
                    review.statements().stream()
                        .map(each -> Statement.inWords(each.topic(), each.text()))
                        .toList(),
                    review.changes(),
                    review.lookedAt(),
                    review.restated()));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(inWords)))) {
      XSSFSheet sheet = workbook.getSheet("Review");
      assertThat(IntStream.range(0, 6).map(i -> sheet.getColumnWidth(i) / 256))
          .containsExactly(1, 27, 2, 83, 3, 82);
      int first = WorkbookFixture.firstStatement(sheet);
      assertThat(sheet.getRow(first).getCell(1).getStringCellValue()).isEqualTo("Did it pay off?");
      assertThat(sheet.getRow(first + 1).getCell(3).getStringCellValue())
          .isEqualTo("Yes and alternative are associated with this in deal sizes.");
    }
  }

  @Test
  void describesEveryPicture() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      assertThat(pictures(workbook.getSheet("Review")))
          .extracting(WorkbookStructureTest::description)
          .containsExactly("Chart 1.", "Chart 2.", "Chart 3.");
      assertThat(descriptions(workbook, "Charts"))
          .containsExactly(
              "Chart 13.",
              "Chart 14.",
              "Chart 15.",
              "Chart 16.",
              "Chart 17.",
              "Chart 4.",
              "Chart 5.",
              "Chart 6.",
              "Chart 7.",
              "Chart 8.",
              "Chart 9.",
              "Chart 10.",
              "Chart 11.",
              "Chart 12.",
              "Chart 18.",
              "Chart 19.",
              "Chart 20.",
              "Chart 21.",
              "Chart 22.",
              "Chart 23.",
              "Chart 24.",
              "Chart 25.");
    }
  }

  private static List<String> descriptions(XSSFWorkbook workbook, String sheet) {
    return workbook.getSheet(sheet).getDrawingPatriarch().getShapes().stream()
        .map(shape -> description((XSSFPicture) shape))
        .toList();
  }

  @Test
  void isDatedByTheAsOfDate() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Hindsight 2026Q3");
      assertThat(core.getCreator()).isEqualTo("Hindsight 1.2.3");
      assertThat(core.getDescription())
          .isEqualTo("Report 0123456789ab, as of 28\u00a0Sep\u00a02026, by Hindsight 1.2.3.");
      assertThat(core.getSubject())
          .isEqualTo("Did our trade-offs with sales pay off? As of 28\u00a0Sep\u00a02026");
      assertThat(core.getCreated()).isEqualTo(Date.from(Instant.parse("2026-09-28T00:00:00Z")));
      assertThat(core.getModified()).isEqualTo(Date.from(Instant.parse("2026-09-28T00:00:00Z")));
    }
  }

  @Test
  void quotesTextThatWouldBecomeAFormulaOnEditing() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      assertThat(workbook.getSheet("Win rates"))
          .filteredOn(row -> row.getRowNum() > 2)
          .extracting(row -> row.getCell(1))
          .filteredOn(cell -> cell.getStringCellValue().equals("=1+1"))
          .isNotEmpty()
          .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void readsEscapedTextBackAsItWas() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      assertThat(workbook.getSheet("Data examples"))
          .extracting(row -> row.getCell(5) == null ? "" : row.getCell(5).getStringCellValue())
          .contains("_x0041_\u0007-5");
    }
  }

  @Test
  void listsValuesThatWereNotReadAsTheyStand() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      assertThat(workbook.getSheet("Data examples"))
          .filteredOn(row -> row.getCell(2) == null || row.getCell(2).toString().isEmpty())
          .filteredOn(row -> row.getRowNum() > 3)
          .extracting(
              row ->
                  IntStream.of(0, 1, 4, 5, 6)
                      .mapToObj(cell -> row.getCell(cell).getStringCellValue())
                      .collect(Collectors.joining(" | ")))
          .containsExactly(
              "Taken by \"*\" | deals | outcome | Closed Won - Partner | Read as open: 1,204 rows",
              "Stands for nothing | deals | region | NULL | 1 row",
              "Cannot be used | deals | amount | 5 apples | Is no number such as 1234.50: 3 rows",
              "Marks a row that counts | deals | IsDeleted | TRUE | 10 rows");
      assertThat(workbook.getSheet("Data quality"))
          .extracting(row -> row.getCell(14) == null ? "" : row.getCell(14).toString())
          .anyMatch(
              advice ->
                  advice.startsWith(
                      "deals: \"*\" takes \"Closed Won - Partner\" (1,204) as open, though these"
                          + " look closed."));
    }
  }

  /** Above the table, where nothing wraps, they would make the page too wide to be read. */
  @Test
  void saysInTheRowOfAnExportWhichOfItsKeysPointNowhere() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      var sheet = workbook.getSheet("Data quality");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .endsWith(" every row is in data-quality/.");
      assertThat(sheet.getRow(3).getCell(14).getStringCellValue())
          .contains(
              "4 of the 1,483 keys in `deal_id` of `requests` (0.3\u00a0%) are not in `deals`:"
                  + " what rests on them is left out.");
    }
  }

  @Test
  void givesAClassTheColourItHasInTheCharts() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      var yes = workbook.getSheet("Win rates").getRow(4).getCell(2);
      assertThat(yes.getStringCellValue()).isEqualTo("Yes");
      assertThat(yes.getCellStyle().getLeftBorderXSSFColor().getARGBHex()).isEqualTo("FF0072B2");
    }
  }

  @Test
  void showsNotMeasuredWhereTheCellHoldsTheReason() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      var difference = workbook.getSheet("Stated reasons").getRow(7).getCell(5);
      assertThat(difference.getStringCellValue())
          .isEqualTo(
              "not measured: too few to say: fewer than 10 a side lie among like ones in segment");
      assertThat(difference.getCellStyle().getDataFormatString())
          .isEqualTo("General;General;General;\"not measured\"");
    }
  }

  /** Programs differ in the height of other rows, and would stretch or squeeze the picture. */
  @Test
  void saysTheHeightOfEveryRowUnderAPicture() throws IOException {
    try (XSSFWorkbook workbook = full()) {
      XSSFSheet sheet = workbook.getSheet("Charts");
      assertThat(sheet.getDrawingPatriarch().getShapes()).hasSize(22);
      for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
        XSSFClientAnchor anchor = ((XSSFPicture) shape).getClientAnchor();
        assertThat(IntStream.rangeClosed(anchor.getRow1(), anchor.getRow2()))
            .allMatch(row -> sheet.getRow(row).getCTRow().getCustomHeight());
      }
    }
  }

  private static String description(XSSFPicture picture) {
    return picture.getCTPicture().getNvPicPr().getCNvPr().getDescr();
  }

  private static XSSFWorkbook full() throws IOException {
    return read(FindingsFixture.full());
  }

  private static XSSFWorkbook read(Findings findings) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(
            ReviewWorkbook.bytes(
                findings, WorkbookFixture.pictures(findings), FindingsFixture.IDENTITY)));
  }
}
