package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixturePayOff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The workbook against the checklist of the UK Analysis Function, "Making spreadsheets accessible".
 * Filters, frozen headers and folded columns are kept, which it only advises against: sighted
 * readers of long tables need them.
 */
class SpreadsheetChecklistTest {

  /** Laid out as a page, in place of a table. */
  private static final String PAGE = "Review";

  /** What WCAG 2.2 asks for at level AA. */
  private static final double CONTRAST = 4.5;

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

  @ParameterizedTest
  @MethodSource("everyFixture")
  void everySheetHasOneMarkedTableWithANameOfItsOwn(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      List<String> names = new ArrayList<>();
      for (XSSFSheet sheet : tableSheets(workbook)) {
        assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
        names.add(sheet.getTables().get(0).getDisplayName().toLowerCase(Locale.ROOT));
      }
      assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z_]+"));
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void noCellsAreMerged(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      assertThat(workbook).allSatisfy(sheet -> assertThat(sheet.getMergedRegions()).isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void aTableStartsInTheFirstColumnAndHasNoBlankRow(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      for (XSSFSheet sheet : tableSheets(workbook)) {
        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getStartColIndex()).isZero();
        assertThat(rows(table))
            .as(sheet.getSheetName())
            .allMatch(row -> cells(sheet, table, row).anyMatch(text -> !text.isEmpty()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void oneHeaderRowNamesEveryColumn(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      for (XSSFSheet sheet : tableSheets(workbook)) {
        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getHeaderRowCount()).isEqualTo(1);
        assertThat(cells(sheet, table, table.getStartRowIndex()))
            .as(sheet.getSheetName())
            .doesNotContain("")
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void longTextsWrap() throws IOException {
    try (XSSFWorkbook workbook = read(FindingsFixture.full())) {
      for (XSSFSheet sheet : tableSheets(workbook)) {
        assertThat(tableCells(sheet))
            .filteredOn(cell -> cell.getCellType() == CellType.STRING)
            .filteredOn(cell -> !cell.getStringCellValue().startsWith("not measured: "))
            .allMatch(cell -> cell.getCellStyle().getWrapText());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void theFirstCellSaysWhatASheetIs(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      List<String> titles = new ArrayList<>();
      workbook.forEach(sheet -> titles.add(sheet.getRow(0).getCell(0).getStringCellValue()));
      assertThat(titles).doesNotContain("").doesNotHaveDuplicates();
    }
  }

  /** By the name of its style, which is not among what POI reads. */
  @Test
  void theFirstCellIsMarkedAsAHeading() throws IOException {
    try (XSSFWorkbook workbook = read(FindingsFixture.full())) {
      assertThat(workbook.getStylesSource().getCTStylesheet().xmlText())
          .containsPattern("name=\"Normal\" xfId=\"0\"|xfId=\"0\" [^>]*name=\"Normal\"")
          .contains("Heading 1");
      assertThat(workbook)
          .allMatch(
              sheet ->
                  ((XSSFCell) sheet.getRow(0).getCell(0)).getCellStyle().getCoreXf().getXfId()
                      == 1);
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void contentsTellWhatAnEmptyCellMeansAndWhichSheetsThereAre(Findings findings)
      throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      XSSFSheet contents = workbook.getSheet("Contents");
      List<String> texts = new ArrayList<>();
      contents.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
      assertThat(texts)
          .contains(
              "A cell is empty where its column says nothing of its row. Not measured stands where"
                  + " a number is missing: the cell holds the reason.");
      assertThat(texts)
          .containsAll(names(workbook).stream().filter(name -> !name.equals("Contents")).toList());
    }
  }

  /** Read out alone, such a text says where it leads. */
  @ParameterizedTest
  @MethodSource("everyFixture")
  void linksSayWhereTheyLead(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      for (XSSFSheet sheet : tableSheets(workbook)) {
        for (Hyperlink link : sheet.getHyperlinkList()) {
          XSSFCell cell = sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
          assertThat(cell.getStringCellValue())
              .isNotBlank()
              .doesNotContain("!")
              .doesNotContain("://");
          String target = link.getAddress().replaceFirst("^'(.*)'!A[0-9]+$", "$1");
          assertThat(workbook.getSheet(target)).as(link.getAddress()).isNotNull();
        }
      }
    }
  }

  @Test
  void whatHasAColourIsSaidInWordsToo() throws IOException {
    try (XSSFWorkbook workbook = read(FindingsFixture.full())) {
      for (XSSFSheet sheet : tableSheets(workbook)) {
        assertThat(tableCells(sheet))
            .filteredOn(cell -> cell.getCellStyle().getLeftBorderXSSFColor() != null)
            .allMatch(cell -> !cell.getStringCellValue().isBlank());
      }
    }
  }

  @Test
  void allTextCanBeReadOnWhiteInAFontWithoutSerifs() {
    try (XSSFWorkbook workbook = read(FindingsFixture.full())) {
      assertThat(IntStream.range(0, workbook.getNumberOfFonts()).mapToObj(workbook::getFontAt))
          .allSatisfy(
              font -> {
                assertThat(font.getFontName()).isEqualTo("Calibri");
                assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 11);
                assertThat(font.getItalic()).isFalse();
              })
          .filteredOn(font -> font.getXSSFColor() != null && font.getXSSFColor().getRGB() != null)
          .hasSizeGreaterThan(Role.values().length / 2)
          .allSatisfy(font -> assertThat(onWhite(font.getXSSFColor())).isGreaterThan(CONTRAST));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static double onWhite(XSSFColor colour) {
    byte[] rgb = colour.getRGB();
    double luminance = 0.2126 * light(rgb[0]) + 0.7152 * light(rgb[1]) + 0.0722 * light(rgb[2]);
    return 1.05 / (luminance + 0.05);
  }

  private static double light(byte channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void opensOnTheFirstSheetInItsFirstCell(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      assertThat(workbook.getActiveSheetIndex()).isZero();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.isSelected()).as(sheet.getSheetName()).isEqualTo(i == 0);
        assertThat(sheet.getActiveCell()).as(sheet.getSheetName()).hasToString("A1");
      }
    }
  }

  @Test
  void theDocumentHasATitleAndALanguageAndSaysWhichReportItIs() throws IOException {
    try (XSSFWorkbook workbook = read(FindingsFixture.full())) {
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Hindsight 2026Q3");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
      assertThat(core.getCreator()).isEqualTo("Hindsight 1.2.3");
      assertThat(core.getDescription()).isEqualTo(FindingsFixture.IDENTITY.sentence());
      assertThat(workbook.getSheet("Contents").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Report 0123456789ab, as of 28\u00a0Sep\u00a02026, by Hindsight 1.2.3.");
    }
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void everySheetIsNamedAndNoneIsEmpty(Findings findings) throws IOException {
    try (XSSFWorkbook workbook = read(findings)) {
      assertThat(workbook)
          .allSatisfy(
              sheet -> {
                assertThat(sheet.getSheetName()).matches("[A-Z][A-Za-z -]{3,30}");
                assertThat(sheet.getPhysicalNumberOfRows()).isGreaterThan(3);
              });
      assertThat(new HashSet<>(names(workbook))).hasSize(workbook.getNumberOfSheets());
    }
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<XSSFSheet> tableSheets(XSSFWorkbook workbook) {
    return names(workbook).stream()
        .filter(name -> !name.equals(PAGE))
        .map(workbook::getSheet)
        .toList();
  }

  private static Stream<Integer> rows(XSSFTable table) {
    return IntStream.rangeClosed(table.getStartRowIndex(), table.getEndRowIndex()).boxed();
  }

  private static List<XSSFCell> tableCells(XSSFSheet sheet) {
    List<XSSFCell> cells = new ArrayList<>();
    rows(sheet.getTables().get(0))
        .forEach(row -> sheet.getRow(row).forEach(cell -> cells.add((XSSFCell) cell)));
    return cells;
  }

  private static Stream<String> cells(XSSFSheet sheet, XSSFTable table, int row) {
    return IntStream.rangeClosed(0, table.getEndColIndex())
        .mapToObj(column -> sheet.getRow(row).getCell(column))
        .map(cell -> cell == null ? "" : cell.toString());
  }

  private static XSSFWorkbook read(Findings findings) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(findings)));
  }
}
