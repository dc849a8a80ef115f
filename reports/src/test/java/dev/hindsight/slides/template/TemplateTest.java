package dev.hindsight.slides.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.office.OfficeParts;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CmLstDocument;

class TemplateTest {

  private static final String FOOT = "Report 0123456789ab, as of 28 Sep 2026, by Hindsight 0.1.0.";

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
    try (XMLSlideShow filled = filled(read(), 2)) {
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
    try (XMLSlideShow filled = filled(read(), 1)) {
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
    try (XMLSlideShow filled = filled(read(), 3)) {
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
    try (XMLSlideShow filled = filled(read(), 2)) {
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
    try (XMLSlideShow filled = filled(read(), 2)) {
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

    try (XMLSlideShow filled = filled(template, 2)) {
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
  void nothingIsLeftOfSlidesThatDoNotStay() throws Exception {
    Presentations.drawn(company);
    XSLFSlide how = Presentations.blank(company);
    Presentations.text(how, "Hint", new Rectangle(9, 9, 90, 20), "Zorkmid hint");
    Presentations.picture(how, "Picture", new Rectangle(9, 50, 90, 20));
    company.getNotesSlide(how).getShapes().get(1);
    XSLFChart chart = company.createChart(how);
    chart.getWorkbook().createSheet("Zorkmid data");
    how.addChart(chart);
    company.getProperties().getCoreProperties().setCreator("Zorkmid Jones");
    company.getProperties().getExtendedProperties().getUnderlyingProperties().setManager("Zorkmid");

    byte[] written = Presentations.bytes(filled(read(), 1));

    assertThat(Presentations.texts(written)).doesNotContain("Zorkmid");
    assertThat(Presentations.files(written))
        .filteredOn(
            file -> file.matches(".*(slides/slide|charts/chart|embeddings/|media/|thumb).*"))
        .containsExactlyInAnyOrder(
            "ppt/slides/slide1.xml",
            "ppt/charts/chart1.xml",
            "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx");
  }

  @Test
  void aNameCountsWithBlanksAroundIt() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    for (int shape = 0; shape < 4; shape++) {
      Presentations.name(slide, shape, " " + slide.getShapes().get(shape).getShapeName() + " ");
    }

    try (XMLSlideShow filled = filled(read(), 2)) {
      assertThat(filled.getSlides())
          .extracting(TemplateTest::firstText)
          .containsExactly("Finding 0", "Finding 1");
    }
  }

  @Test
  void nothingIsLeftOfTheChartInWhosePlaceOursComes() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    slide.removeShape(slide.getShapes().get(1));
    XSLFChart chart = company.createChart(slide);
    chart.setTitleText("Zorkmid chart");
    chart.getWorkbook().createSheet("Zorkmid data");
    slide.addChart(chart, new Rectangle(500_000, 1_300_000, 5_000_000, 4_000_000));
    slide
        .getXmlObject()
        .getCSld()
        .getSpTree()
        .getGraphicFrameArray(0)
        .getNvGraphicFramePr()
        .getCNvPr()
        .setName("hindsight-chart");

    byte[] written = Presentations.bytes(filled(read(), 2));

    assertThat(Presentations.texts(written)).doesNotContain("Zorkmid");
    assertThat(Presentations.files(written))
        .filteredOn(file -> file.matches(".*(charts/chart|embeddings/).*"))
        .containsExactlyInAnyOrder(
            "ppt/charts/chart1.xml",
            "ppt/charts/chart2.xml",
            "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx",
            "ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx");
  }

  @Test
  void whatWasSaidAboutTheSlideThatIsCopiedIsLeftOut() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    company.getNotesSlide(slide).getPlaceholder(1).setText("Zorkmid says");
    CmLstDocument comments = CmLstDocument.Factory.newInstance();
    comments.addNewCmLst();
    addPart(slide, "/ppt/comments/comment1.xml", XSLFRelation.COMMENTS, comments::save);

    byte[] written = Presentations.bytes(filled(read(), 2));

    assertThat(Presentations.texts(written)).doesNotContain("Zorkmid");
    assertThat(Presentations.files(written)).doesNotContain("ppt/comments/comment1.xml");
  }

  @Test
  void aWorkbookOfASlideThatStaysIsNotInTheWayOfOurs() throws Exception {
    Presentations.named(company);
    XSLFSlide legal = Presentations.blank(company);
    Presentations.text(legal, "hindsight-after", new Rectangle(9, 9, 90, 20), "Legal");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      addPart(
          legal,
          "/ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx",
          XSLFRelation.WORKBOOK,
          workbook::write);
    }

    assertThat(Presentations.files(Presentations.bytes(filled(read(), 2))))
        .filteredOn(file -> file.matches(".*(charts/chart|embeddings/).*"))
        .hasSize(5);
  }

  @Test
  void aTemplateFileIsTakenForAPresentation() throws Exception {
    Presentations.named(company);
    company
        .getPackagePart()
        .setContentType(
            "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml");

    assertThat(Presentations.texts(Presentations.bytes(filled(read(), 1))))
        .contains("presentationml.presentation.main+xml")
        .doesNotContain("presentationml.template.main+xml");
  }

  @Test
  void theSameTemplateGivesTheSameSlides() throws Exception {
    Presentations.named(company);
    Template template = read();

    assertThat(Presentations.texts(Presentations.bytes(filled(template, 3))))
        .isEqualTo(Presentations.texts(Presentations.bytes(filled(template, 3))));
  }

  @Test
  void notesCanBeWrittenWithoutTheirMasterAndWithOne() throws Exception {
    Presentations.named(company);
    Presentations.bytes(filled(read(), 2));
    XMLSlideShow other = Presentations.company();
    other.getNotesSlide(Presentations.drawn(other));
    Path file = Files.write(folder.resolve("other.pptx"), Presentations.bytes(other));

    try (XMLSlideShow filled = filled(Template.read(file), 2)) {
      assertThat(Presentations.files(Presentations.bytes(filled)))
          .filteredOn(name -> name.matches("ppt/notes(Slides|Masters)/[a-zA-Z0-9]+[.]xml"))
          .containsExactlyInAnyOrder(
              "ppt/notesMasters/notesMaster1.xml",
              "ppt/notesSlides/notesSlide1.xml",
              "ppt/notesSlides/notesSlide2.xml");
    }
  }

  /** Writes a part. */
  @FunctionalInterface
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void addPart(XSLFSlide of, String name, XSLFRelation kind, Content content)
      throws IOException, InvalidFormatException {
    PackagePartName part = PackagingURIHelper.createPartName(name);
    try (OutputStream out =
        of.getPackagePart()
            .getPackage()
            .createPart(part, kind.getContentType())
            .getOutputStream()) {
      content.write(out);
    }
    of.getPackagePart().addRelationship(part, TargetMode.INTERNAL, kind.getRelation());
  }

  private Template read() throws IOException, UnusableTemplateException {
    return Template.read(Files.write(folder.resolve("company.pptx"), Presentations.bytes(company)));
  }

  private static XMLSlideShow filled(Template template, int count)
      throws IOException, InvalidFormatException {
    SlideSet set = template.slides(count);
    for (int i = 0; i < count; i++) {
      SlidePlaces places = set.slides().get(i);
      places.title("Finding " + i);
      places.text(List.of("First line.", "Second line."));
      places.foot(FOOT);
      XSLFChart chart = set.show().createChart(places.slide());
      chart.getWorkbook().createSheet("Data");
      places.put(chart, "What it shows");
      set.show().getNotesSlide(places.slide());
    }
    set.sign("Trade-offs with sales, 2026Q3", FOOT);
    byte[] bytes = Presentations.bytes(set.show());
    OfficeParts.areWhole(bytes);
    // POI lists the charts of what it has read.
    return new XMLSlideShow(new ByteArrayInputStream(bytes));
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
