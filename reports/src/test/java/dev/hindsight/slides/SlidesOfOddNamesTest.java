package dev.hindsight.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.office.OfficeParts;
import dev.hindsight.slides.template.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write into their tools, slides show it, and it is nothing but text. */
class SlidesOfOddNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a:t>markup</a:t> & \"quotes\" ]]>",
        "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udcbb",
        "شركة النور 24",
        "_x0041_",
      })
  void namesAreTextWhereverTheyStand(String name) throws IOException {
    try (XMLSlideShow show = read(name)) {
      assertThat(show.getSlides().get(1).getTitle()).isEqualTo(name + ": says");
      assertThat(text(show.getSlides().get(1))).startsWith(name + ": says");
    }
  }

  @Test
  void whatXmlCannotHoldIsABlank() throws IOException {
    try (XMLSlideShow show = read("a\u0007b\u0000c\ud800d")) {
      assertThat(show.getSlides().get(1).getTitle()).isEqualTo("a b c d: says");
    }
  }

  @Test
  void aLongNameIsCutWhereItsPlaceEnds() throws IOException {
    try (XMLSlideShow show = read("x".repeat(5_000))) {
      XSLFSlide slide = show.getSlides().get(1);
      assertThat(slide.getTitle()).matches("x{100,300}…");
      assertThat(text(slide)).matches("x{1000,2600}…");
    }
  }

  @Test
  void aLongNameBelowABarIsCut() throws Exception {
    try (XMLSlideShow show = read(FindingsFixture.longNames())) {
      assertThat(show.getCharts()).isNotEmpty();
      for (var chart : show.getCharts()) {
        assertThat(DrawnChart.of(chart).labels().getStrCache().getPtList())
            .allSatisfy(point -> assertThat(point.getV()).hasSizeLessThanOrEqualTo(51));
      }
    }
  }

  private static String text(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(shape -> "hindsight-text".equals(shape.getShapeName()))
        .map(shape -> ((XSLFTextShape) shape).getText())
        .findFirst()
        .orElseThrow();
  }

  private static XMLSlideShow read(String name) throws IOException {
    Review review = FindingsFixture.full().review();
    return read(
        FindingsFixture.full()
            .withReview(
                new Review(
                    List.of(Statement.inWords(name, "says")),
                    review.changes(),
                    review.lookedAt(),
                    review.restated())));
  }

  private static XMLSlideShow read(Findings findings) throws IOException {
    byte[] bytes = SlideFile.bytes(findings, FindingsFixture.IDENTITY, Template.plain());
    OfficeParts.areWhole(bytes);
    return new XMLSlideShow(new ByteArrayInputStream(bytes));
  }
}
