package dev.hindsight.slides.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {

  @TempDir private Path folder;

  private final XMLSlideShow company = Presentations.company();

  @Test
  void ourOwnHasAllPlacesOnALayout() {
    Template.Found found = Template.plain().found();

    assertThat(found.pattern()).isEqualTo("layout \"Hindsight\"");
    assertThat(found.areas()).containsOnlyKeys(Place.values());
    assertThat(List.of(found.before(), found.after(), found.leftOut())).containsOnly(0);
  }

  @Test
  void slidesAreFilledAfterALayout() throws Exception {
    Presentations.named(company);
    try (XMLSlideShow filled = Presentations.filled(read(), 2)) {
      XSLFSlide second = filled.getSlides().get(1);

      assertThat(filled.getSlides()).hasSize(2);
      assertThat(second.getSlideLayout().getName()).isEqualTo("Two Content");
      assertThat(second.getShapes())
          .extracting(XSLFShape::getShapeName)
          .containsExactlyInAnyOrder(
              "hindsight-title",
              "hindsight-chart",
              "hindsight-text",
              "hindsight-foot",
              "Slide Number Placeholder 6");
      assertThat(second.getTitle()).isEqualTo("Finding 1");
      assertThat(second.getBackground().getFillColor()).isEqualTo(Presentations.DARK);
    }
  }

  @Test
  void theChartTakesThePlaceAndStaysTiedToTheLayout() throws Exception {
    Rectangle2D place = Presentations.named(company).getShapes().get(1).getAnchor();
    try (XMLSlideShow filled = Presentations.filled(read(), 1)) {
      XSLFGraphicFrame chart = chart(filled.getSlides().get(0));

      assertThat(chart.getAnchor()).isEqualTo(place);
      assertThat(chart.isPlaceholder()).isTrue();
      assertThat(chart.hasChart()).isTrue();
      assertThat(chart.getXmlObject().xmlText()).contains("descr=\"What it shows\"");
    }
  }

  @Test
  void aSlideWithoutChartGivesItsPlaceToTheText() throws Exception {
    Presentations.drawn(company);
    SlideSet set = read().slides(2);
    set.slides().get(0).withoutChart();

    assertThat(text(set, 0).getAnchor()).isEqualTo(new Rectangle2D.Double(40, 100, 640, 360));
    assertThat(set.slides().get(0).slide().getShapes()).hasSize(3);
    assertThat(text(set, 1).getAnchor()).isEqualTo(new Rectangle2D.Double(460, 100, 220, 360));
    set.show().close();
  }

  @Test
  void slidesAreCopiesOfASlideWithItsPicturesLinksAndGround() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    Presentations.picture(slide, "Logo", new Rectangle(640, 490, 40, 40));
    Presentations.text(slide, "Link", new Rectangle(560, 500, 60, 20), "")
        .setText("Intranet")
        .createHyperlink()
        .setAddress("https://intranet.example.com/");
    slide.getXmlObject().setShowMasterSp(false);
    try (XMLSlideShow filled = Presentations.filled(read(), 3)) {
      for (XSLFSlide each : filled.getSlides()) {
        XSLFPictureShape logo =
            (XSLFPictureShape)
                each.getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .findFirst()
                    .orElseThrow();
        assertThat(logo.getPictureData().getData()).isNotEmpty();
        assertThat(each.getFollowMasterGraphics()).isFalse();
        assertThat(each.getPackagePart().getRelationships())
            .extracting(link -> link.getTargetURI().toString())
            .contains("https://intranet.example.com/");
      }
      assertThat(filled.getPictureData()).hasSize(1);
    }
  }

  @Test
  void textKeepsTheLettersOfItsShape() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    Presentations.text(slide, "hindsight-foot", new Rectangle(0, 0, 1, 1), "");
    Presentations.name(slide.getShapes().get(4), "not used");
    ((XSLFTextShape) slide.getShapes().get(0))
        .getTextParagraphs()
        .get(0)
        .getTextRuns()
        .get(0)
        .setFontFamily("Company Sans");
    try (XMLSlideShow filled = Presentations.filled(read(), 2)) {
      for (XSLFSlide each : filled.getSlides()) {
        assertThat(
                ((XSLFTextShape) each.getShapes().get(0))
                    .getTextParagraphs()
                    .get(0)
                    .getTextRuns()
                    .get(0)
                    .getFontFamily())
            .isEqualTo("Company Sans");
      }
    }
  }

  @Test
  void namesCountInAnyCaseOfLetters() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    Presentations.name(slide, 0, "Hindsight-Title");
    Presentations.name(slide, 1, " HINDSIGHT-CHART ");
    try (XMLSlideShow filled = Presentations.filled(read(), 2)) {
      assertThat(chart(filled.getSlides().get(1)).getAnchor())
          .isEqualTo(new Rectangle(40, 100, 400, 360));
    }
  }

  @Test
  void aSlideComesBeforeALayoutAndTheFirstBeforeTheSecond() throws Exception {
    Presentations.named(company);
    Presentations.blank(company);
    Presentations.drawn(company);
    Presentations.drawn(company);

    Template.Found found = read().found();

    assertThat(found.pattern()).isEqualTo("slide 2");
    assertThat(found.passedOver()).containsExactly("slide 3", "layout \"Two Content\"");
    assertThat(found.leftOut()).isEqualTo(2);
  }

  @Test
  void slidesStayThatAreMarkedAndAreSigned() throws Exception {
    Presentations.text(
        Presentations.blank(company), "hindsight-after", new Rectangle(9, 9, 90, 20), "Legal");
    Presentations.drawn(company);
    XSLFSlide cover = Presentations.blank(company);
    Presentations.text(cover, "Hindsight-Before", new Rectangle(9, 9, 90, 20), "Cover");
    Presentations.text(cover, "hindsight-title", new Rectangle(9, 50, 90, 20), "?");
    Presentations.text(cover, "hindsight-foot", new Rectangle(9, 90, 90, 20), "?");
    Template template = read();

    try (XMLSlideShow filled = Presentations.filled(template, 2)) {
      assertThat(filled.getSlides())
          .extracting(TemplateTest::firstText)
          .containsExactly("Cover", "Finding 0", "Finding 1", "Legal");
      assertThat(Presentations.texts(Presentations.bytes(filled)))
          .contains("Trade-offs with sales, 2026Q3");
    }
    assertThat(List.of(template.found().before(), template.found().after())).containsOnly(1);
    assertThat(template.found().leftOut()).isZero();
  }

  @Test
  void aNameCountsWithBlanksAroundIt() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    for (int shape = 0; shape < 4; shape++) {
      Presentations.name(slide, shape, " " + slide.getShapes().get(shape).getShapeName() + " ");
    }

    try (XMLSlideShow filled = Presentations.filled(read(), 2)) {
      assertThat(filled.getSlides())
          .extracting(TemplateTest::firstText)
          .containsExactly("Finding 0", "Finding 1");
    }
  }

  @Test
  void aTemplateFileIsTakenForAPresentation() throws Exception {
    Presentations.named(company);
    company
        .getPackagePart()
        .setContentType(
            "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml");

    assertThat(Presentations.texts(Presentations.bytes(Presentations.filled(read(), 1))))
        .contains("presentationml.presentation.main+xml")
        .doesNotContain("presentationml.template.main+xml");
  }

  @Test
  void theSameTemplateGivesTheSameSlides() throws Exception {
    Presentations.named(company);
    Template template = read();

    assertThat(Presentations.texts(Presentations.bytes(Presentations.filled(template, 3))))
        .isEqualTo(Presentations.texts(Presentations.bytes(Presentations.filled(template, 3))));
  }

  @Test
  void ourOwnIsTheSameEachTimeItIsMade() throws Exception {
    assertThat(Presentations.texts(Presentations.bytes(Presentations.filled(Template.made(), 3))))
        .isEqualTo(
            Presentations.texts(Presentations.bytes(Presentations.filled(Template.made(), 3))));
  }

  private Template read() throws IOException, UnusableTemplateException {
    return Template.read(Files.write(folder.resolve("company.pptx"), Presentations.bytes(company)));
  }

  private static XSLFGraphicFrame chart(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFGraphicFrame.class::isInstance)
        .map(XSLFGraphicFrame.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static XSLFShape text(SlideSet set, int slide) {
    return set.slides().get(slide).slide().getShapes().stream()
        .filter(shape -> shape.getShapeName().equals("hindsight-text"))
        .findFirst()
        .orElseThrow();
  }

  private static String firstText(XSLFSlide slide) {
    return Stream.of(slide.getShapes().get(0))
        .map(shape -> ((XSLFTextShape) shape).getText())
        .findFirst()
        .orElseThrow();
  }
}
