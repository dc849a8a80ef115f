package dev.hindsight.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixtureAgenda;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.office.OfficeParts;
import dev.hindsight.slides.template.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

class SlideFileTest {

  private static final Findings FULL = FindingsFixture.full();

  @Test
  void theyComeInTheOrderOfAMeeting() throws IOException {
    try (XMLSlideShow show = read(FULL)) {
      assertThat(show.getSlides()).hasSizeBetween(2, 9);
      assertThat(Deck.of(FULL))
          .extracting(Slide::name)
          .startsWith("to-decide", "review")
          .containsSubsequence(
              "review",
              "pay-off-net",
              "win-rate-by-decision",
              "like-for-like",
              "churn-per-100-account-years",
              "changes-and-gaps");
      assertThat(show.getSlides())
          .extracting(XSLFSlide::getTitle)
          .containsExactlyElementsOf(Deck.of(FULL).stream().map(Slide::title).toList());
    }
  }

  /** What stands behind a question is in the notes. */
  @Test
  void theAgendaOpensTheDeck() throws IOException {
    try (XMLSlideShow show = read(FULL)) {
      XSLFSlide slide = show.getSlides().get(0);
      String text = text(slide.getShapes());
      String notes = text(slide.getNotes().getShapes());
      assertThat(slide.getTitle()).isEqualTo("3 questions to decide");
      for (Question question : FixtureAgenda.full().questions()) {
        assertThat(text).contains(question.question(), question.evidence());
        assertThat(notes)
            .contains(question.question(), question.evidence(), question.changes())
            .contains(question.against())
            .contains(question.options());
      }
      for (Agreed agreed : FixtureAgenda.full().lastTime().require().agreed()) {
        assertThat(notes).contains(agreed.became());
      }
    }
  }

  @Test
  void everyStatementOfTheReviewIsThere() throws IOException {
    try (XMLSlideShow show = read(FULL)) {
      String text = text(show.getSlides().get(1).getShapes());
      String currency = FULL.parameters().reportingCurrency();
      for (Statement statement : FULL.review().statements()) {
        assertThat(text).contains(statement.topic(), statement.text());
        if (statement.shown().isMeasured()) {
          assertThat(text).contains(statement.shown().require().line(currency));
        }
      }
    }
  }

  @Test
  void everySlideBearsTheReportAndHasNotes() throws IOException {
    try (XMLSlideShow show = read(FULL)) {
      for (XSLFSlide slide : show.getSlides()) {
        assertThat(text(slide.getShapes())).contains(FindingsFixture.IDENTITY.sentence());
        assertThat(text(slide.getNotes().getShapes()))
            .endsWith(FindingsFixture.IDENTITY.sentence())
            .hasSizeGreaterThan(FindingsFixture.IDENTITY.sentence().length() + 20);
      }
    }
  }

  @Test
  void chartsAreDrawnFromTheirOwnWorkbook() throws Exception {
    try (XMLSlideShow show = read(FULL)) {
      assertThat(show.getCharts()).hasSizeGreaterThanOrEqualTo(4);
      for (XSLFChart chart : show.getCharts()) {
        DrawnChart drawn = DrawnChart.of(chart);
        var cache = drawn.values().getNumCache();
        assertThat(drawn.intervals().getPlus().getNumRef().getF()).startsWith("Data!$F$2");
        for (int i = 0; i < cache.sizeOfPtArray(); i++) {
          assertThat(
                  chart
                      .getWorkbook()
                      .getSheet("Data")
                      .getRow(i + 1)
                      .getCell(1)
                      .getNumericCellValue())
              .isEqualTo(Double.parseDouble(cache.getPtArray(i).getV()));
        }
      }
    }
  }

  @Test
  void theSameFindingsGiveTheSameBytes() throws IOException {
    assertThat(bytes(FULL)).isEqualTo(bytes(FULL));
  }

  @Test
  void theLanguageOfTheMachineIsNotInThem() throws IOException {
    byte[] here = bytes(FULL);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(bytes(FULL)).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(bytes(FULL)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void behindAChartIsItsDataAlone() throws Exception {
    try (XMLSlideShow show = read(FULL)) {
      for (XSLFChart chart : show.getCharts()) {
        assertThat(chart.getWorkbook().getNumberOfSheets()).isEqualTo(1);
        assertThat(chart.getWorkbook().getSheetName(0)).isEqualTo("Data");
      }
    }
  }

  @Test
  void nothingMeasuredIsOneSlideThatSaysSo() throws IOException {
    Measured<List<String>> none = Measured.not("nothing is there");
    Findings nothing =
        FindingsFixture.onlyDeals()
            .withReview(new Review(List.of(), none, List.of(), Measured.not("nothing is there")));
    assertThat(Deck.of(nothing)).extracting(Slide::title).containsExactly("Nothing was measured");
    try (XMLSlideShow show = read(nothing)) {
      assertThat(show.getSlides()).hasSize(1);
    }
  }

  private static byte[] bytes(Findings findings) throws IOException {
    byte[] bytes = SlideFile.bytes(findings, FindingsFixture.IDENTITY, Template.plain());
    OfficeParts.areWhole(bytes);
    return bytes;
  }

  private static XMLSlideShow read(Findings findings) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(bytes(findings)));
  }

  private static String text(List<XSLFShape> shapes) {
    return shapes.stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(shape -> ((XSLFTextShape) shape).getText())
        .collect(Collectors.joining("\n"));
  }
}
