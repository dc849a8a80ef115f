package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixturePayOff;
import dev.hindsight.workbook.PrintedPages.Paper;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;

/** No printed page ends within a picture, and none has little on it but one. */
class PicturesBelowTest {

  private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.LETTER);
  private static final Picture CHART =
      new Picture("chart", WorkbookFixture.png(1120, 630, Color.BLUE), "A chart.");

  static Stream<Findings> everyFixture() {
    return Stream.of(
        FindingsFixture.full(),
        FindingsFixture.tooFew(),
        FindingsFixture.onlyDeals(),
        FindingsFixture.nobodyExposed(),
        FindingsFixture.longNames(),
        FindingsFixture.with(FixturePayOff.allTooEarly()));
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void everyPictureOfAWorkbookIsWholeAndOneAloneIsLarge(Findings findings) throws IOException {
    byte[] bytes =
        ReviewWorkbook.bytes(
            findings, WorkbookFixture.pictures(findings), FindingsFixture.IDENTITY);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertAreWhole(workbook.getSheet("Charts"));
    }
  }

  @Test
  void howeverLongTheTableIs() throws IOException {
    for (int rows = 0; rows < 100; rows += 3) {
      for (int pictures = 1; pictures <= 7; pictures++) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
          XSSFSheet sheet = table(workbook, rows);
          lay(sheet, pictures);
          assertAreWhole(sheet);
        }
      }
    }
  }

  @Test
  void whatDoesNotFitBeginsAPage() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet fits = table(workbook, 20);
      XSSFSheet doesNot = table(workbook, 30);

      lay(fits, 2);
      lay(doesNot, 2);

      assertThat(fits.getRowBreaks()).isEmpty();
      assertThat(doesNot.getRowBreaks()).containsExactly(30);
      assertThat(anchors(doesNot)).extracting(XSSFClientAnchor::getRow1).containsOnly(31);
    }
  }

  @Test
  void oneThatHasAPageToItselfIsAsWideAsTwo() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = table(workbook, 0);

      lay(sheet, 5);

      List<XSSFClientAnchor> pictures = anchors(sheet);
      assertThat(sheet.getRowBreaks()).containsExactly(2);
      assertThat(pictures.get(4).getCol2()).isEqualTo(pictures.get(3).getCol2());
      assertThat(pictures.get(4).getDx2())
          .isCloseTo(pictures.get(3).getDx2(), within(Units.EMU_PER_POINT / 10));
      assertThat(pictures.get(4).getCol1()).isZero();
    }
  }

  /** Columns are wider where a program has no Calibri, and would stretch what is tied to two. */
  @Test
  void areTiedToOneCellAndKeepTheirSize() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = table(workbook, 0);

      lay(sheet, 2);

      CTDrawing drawing = sheet.getDrawingPatriarch().getCTDrawing();
      assertThat(drawing.getTwoCellAnchorList()).isEmpty();
      assertThat(drawing.getOneCellAnchorList())
          .extracting(tied -> tied.getExt().getCx(), tied -> tied.getExt().getCy())
          .containsOnly(tuple((long) Units.toEMU(560), (long) Units.toEMU(315)))
          .hasSize(2);
    }
  }

  private static void assertAreWhole(XSSFSheet sheet) {
    for (Paper paper : PAPERS) {
      PrintedPages pages = new PrintedPages(sheet, paper);
      String where =
          sheet.getSheetName()
              + " on "
              + paper.name()
              + ", breaks after "
              + Arrays.toString(sheet.getRowBreaks());
      for (XSSFClientAnchor picture : pages.pictures()) {
        assertThat(pages.isWhole(picture)).as("%s: whole", where).isTrue();
        if (pages.isAlone(picture)) {
          assertThat(pages.filled(picture)).as("%s: filled", where).isGreaterThan(0.5);
        }
      }
    }
  }

  private static List<XSSFClientAnchor> anchors(XSSFSheet sheet) {
    return new PrintedPages(sheet, Paper.A4).pictures();
  }

  private static void lay(XSSFSheet sheet, int pictures) {
    PicturesBelow.lay(sheet, new Cells(sheet.getWorkbook()), Collections.nCopies(pictures, CHART));
  }

  /** A header that is repeated, and rows of a usual height. */
  private static XSSFSheet table(XSSFWorkbook workbook, int rows) {
    XSSFSheet sheet = workbook.createSheet();
    for (int row = 0; row <= rows; row++) {
      sheet.createRow(row).createCell(0).setCellValue(row);
      sheet.getRow(row).setHeightInPoints(18);
    }
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    return sheet;
  }
}
