package dev.hindsight.slides.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CmLstDocument;

/** Which parts of a template are in the file of the slides. */
class TemplatePartsTest {

  @TempDir private Path folder;

  private final XMLSlideShow company = Presentations.company();

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

    byte[] written = Presentations.bytes(Presentations.filled(read(), 1));

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

    byte[] written = Presentations.bytes(Presentations.filled(read(), 2));

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

    byte[] written = Presentations.bytes(Presentations.filled(read(), 2));

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

    assertThat(Presentations.files(Presentations.bytes(Presentations.filled(read(), 2))))
        .filteredOn(file -> file.matches(".*(charts/chart|embeddings/).*"))
        .hasSize(5);
  }

  @Test
  void notesCanBeWrittenWithoutTheirMasterAndWithOne() throws Exception {
    Presentations.named(company);
    Presentations.bytes(Presentations.filled(read(), 2));
    XMLSlideShow other = Presentations.company();
    other.getNotesSlide(Presentations.drawn(other));
    Path file = Files.write(folder.resolve("other.pptx"), Presentations.bytes(other));

    try (XMLSlideShow filled = Presentations.filled(Template.read(file), 2)) {
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
}
