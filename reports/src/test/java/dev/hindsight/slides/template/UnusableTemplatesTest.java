package dev.hindsight.slides.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

class UnusableTemplatesTest {

  private static final String ALL =
      "no slide and no layout has all of hindsight-title, hindsight-chart, hindsight-text and hindsight-foot.";

  private static final List<String> HOW =
      List.of(
          "In PowerPoint: View > Slide Master, choose the layout, then Home > Select > Selection Pane, and double-click the name of each shape. Or name those of one slide.",
          "In LibreOffice Impress: draw text boxes and a rectangle on one slide, and name each with Format > Name. Placeholders lose their names there when the file is saved.");

  @TempDir private Path folder;
  private Path file;
  private final XMLSlideShow company = Presentations.company();

  @BeforeEach
  void name() {
    file = folder.resolve("company.pptx");
  }

  @Test
  void noneIsThere() {
    assertThat(refusal()).isEqualTo("there is no such file. Name a .pptx file.");
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(file);

    assertThat(refusal()).isEqualTo("it is a folder. Name a .pptx file.");
  }

  @Test
  void empty() throws IOException {
    Files.createFile(file);

    assertThat(refusal()).isEqualTo("it is empty. Save it anew as .pptx.");
  }

  @Test
  void noPresentation() throws IOException {
    Files.writeString(file, "<html>Please sign in</html>");

    assertThat(refusal()).isEqualTo("it is no PowerPoint presentation. Save it as .pptx.");
  }

  @Test
  void aWorkbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet();
      workbook.write(out);
    }

    assertThat(refusal()).isEqualTo("it is no PowerPoint presentation. Save it as .pptx.");
  }

  @Test
  void aPresentationOfLibreOffice() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.presentation".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("settings.xml"));
    }

    assertThat(refusal()).isEqualTo("it is no PowerPoint presentation. Save it as .pptx.");
  }

  @Test
  void oldOrEncrypted() throws IOException {
    try (POIFSFileSystem old = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      old.createDocument(new ByteArrayInputStream(new byte[9]), "PowerPoint Document");
      old.writeFilesystem(out);
    }

    assertThat(refusal())
        .isEqualTo(
            "it is encrypted, or in the old .ppt format. Take off its password or its sensitivity label, and save it as .pptx.");
  }

  @Test
  void brokenOff() throws IOException {
    byte[] whole = Presentations.bytes(company);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    assertThat(refusal())
        .isEqualTo("it is no whole PowerPoint presentation. Save it anew as .pptx.");
  }

  @Test
  void macros() throws Exception {
    Presentations.named(company);
    company
        .getPackagePart()
        .setContentType("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml");

    assertThat(refusal(company))
        .isEqualTo("it has macros, and a report passes none on. Save it as .pptx.");
  }

  @Test
  void macrosUnderAnotherName() throws Exception {
    Presentations.named(company);
    company
        .getPackage()
        .createPart(
            PackagingURIHelper.createPartName("/ppt/vbaProject.bin"),
            "application/vnd.ms-office.vbaProject");

    assertThat(refusal(company))
        .isEqualTo("it has macros, and a report passes none on. Save it as .pptx.");
  }

  @Test
  void tooLarge() throws IOException {
    Files.write(file, new byte[60 << 20]);

    assertThat(refusal())
        .isEqualTo(
            "it has 60 MB, and more than 50 MB would be in every report. Take out slides and pictures that are not needed, or compress them (Picture Format > Compress Pictures).");
  }

  @Test
  void aBombInOnePart() throws IOException {
    Files.write(file, Presentations.bytes(company));
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.writeString(zip.getPath("ppt/presProps.xml"), " ".repeat(50 << 20));
    }

    assertThat(refusal())
        .isEqualTo(
            "its parts unpack to more than a hundred times their size, as in a zip bomb. Save it anew in PowerPoint.");
  }

  @Test
  void aBombOfAllParts() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      byte[] zeros = new byte[1 << 20];
      zip.putNextEntry(new ZipEntry("zeros"));
      for (int i = 0; i <= 500; i++) {
        zip.write(zeros);
      }
    }

    assertThat(refusal())
        .isEqualTo(
            "its parts unpack to more than 500 MB, as in a zip bomb. Save it anew in PowerPoint, with smaller pictures.");
  }

  @Test
  void noName() {
    assertThat(lines())
        .containsExactly(
            ALL,
            "None of its shapes has one of these names.",
            "For instance, on layout \"Two Content\" name \"Title 1\" hindsight-title, \"Content Placeholder 2\" hindsight-chart, \"Content Placeholder 3\" hindsight-text, \"Footer Placeholder 5\" hindsight-foot.",
            HOW.get(0),
            HOW.get(1));
  }

  @Test
  void someNamesAreMissing() {
    XSLFSlideLayout layout = Presentations.named(company);
    Presentations.name(layout, 1, "hindsight_chart");
    Presentations.name(layout, 4, "Footer");

    assertThat(lines())
        .containsExactly(
            ALL,
            "Closest is layout \"Two Content\": hindsight-chart is missing; hindsight-foot is missing.",
            "\"hindsight_chart\" on layout \"Two Content\" is none of the names that are known.",
            HOW.get(0),
            HOW.get(1));
  }

  @Test
  void shapesThatCannotBeFilled() {
    XSLFSlide slide = Presentations.drawn(company);
    Presentations.name(slide, 0, "Title");
    Presentations.text(slide, "hindsight-text", new Rectangle(9, 9, 300, 300), "Again");
    Presentations.name(slide, 3, "Foot");
    Presentations.picture(slide, "hindsight-foot", new Rectangle(9, 9, 99, 99));
    XSLFGroupShape group = slide.createGroup();
    XSLFAutoShape title = group.createAutoShape();
    Presentations.name(title, "hindsight-title");

    assertThat(lines().get(1))
        .isEqualTo(
            "Closest is slide 1: hindsight-text is there twice: give one of the two another name;"
                + " hindsight-foot cannot hold text: give its name to a text box or placeholder;"
                + " hindsight-title is part of a group: ungroup it.");
  }

  @Test
  void aTextBoxOnALayout() {
    XSLFSlideLayout layout = Presentations.named(company);
    ((CTShape) layout.getShapes().get(2).getXmlObject()).getNvSpPr().getNvPr().unsetPh();

    assertThat(lines().get(1))
        .isEqualTo(
            "Closest is layout \"Two Content\": hindsight-text is no placeholder, and on a layout only those can be filled: insert one (Slide Master > Insert Placeholder).");
  }

  @Test
  void tooSmallOffTheSlideOrOneOnTheOther() {
    XSLFSlide slide = Presentations.drawn(company);
    ((XSLFAutoShape) slide.getShapes().get(1)).setAnchor(new Rectangle(600, 100, 400, 360));
    assertThat(lines().get(1))
        .isEqualTo(
            "Closest is slide 1: hindsight-chart has 4.2 x 12.7 cm of the slide, and needs 10.0 x 6.0 cm: make it larger.");

    ((XSLFAutoShape) slide.getShapes().get(1)).setAnchor(new Rectangle(300, 100, 400, 360));
    assertThat(lines().get(1))
        .isEqualTo("Closest is slide 1: hindsight-text lies on hindsight-chart: move them apart.");
  }

  @Test
  void aChartOfItsOwnCannotBeRepeated() throws IOException {
    XSLFSlide slide = Presentations.drawn(company);
    XSLFChart chart = company.createChart(slide);
    slide.addChart(chart, new Rectangle(0, 0, 1000, 1000));

    assertThat(lines().get(1))
        .isEqualTo(
            "Closest is slide 1: \"Chart 6\" cannot be repeated on each slide: take it off, or move it to the layout.");
  }

  @Test
  void aPictureThatIsLoadedFromElsewhere() throws IOException {
    XSLFSlide slide = Presentations.drawn(company);
    slide
        .getSlideLayout()
        .getPackagePart()
        .addExternalRelationship(
            "https://cdn.example.com/logo.png",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");

    assertThat(refusal(company))
        .isEqualTo(
            "it loads from elsewhere: https://cdn.example.com/logo.png (image). Embed that (File > Info > Edit Links to Files > Break Link), or delete it.");
  }

  @Test
  void whatSlidesLoadThatDoNotStayIsNoFault() throws Exception {
    Presentations.named(company);
    Presentations.blank(company)
        .getPackagePart()
        .addExternalRelationship(
            "https://cdn.example.com/film.mp4",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/video");
    Files.write(file, Presentations.bytes(company));

    assertThat(Template.read(file).found().leftOut()).isEqualTo(1);
  }

  @Test
  void aControl() throws Exception {
    XSLFSlide slide = Presentations.drawn(company);
    OPCPackage parts = company.getPackage();
    parts.createPart(
        PackagingURIHelper.createPartName("/ppt/activeX/activeX1.xml"),
        "application/vnd.ms-office.activeX+xml",
        new ByteArrayOutputStream());
    slide
        .getSlideLayout()
        .getPackagePart()
        .addRelationship(
            PackagingURIHelper.createPartName("/ppt/activeX/activeX1.xml"),
            TargetMode.INTERNAL,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/control");

    assertThat(refusal(company)).isEqualTo("it has a control that can run programs. Delete it.");
  }

  @Test
  void aLinkToASlideThatDoesNotStay() throws Exception {
    Presentations.drawn(company);
    XSLFSlide cover = Presentations.blank(company);
    XSLFSlide other = Presentations.blank(company);
    Presentations.text(cover, "hindsight-before", new Rectangle(9, 9, 90, 20), "")
        .setText("Next")
        .createHyperlink()
        .linkToSlide(other);

    assertThat(refusal(company))
        .isEqualTo("a slide that stays has a link to one that does not. Delete the link.");
  }

  private String refusal(XMLSlideShow show) throws IOException {
    Files.write(file, Presentations.bytes(show));
    return refusal();
  }

  private List<String> lines() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      company.write(bytes);
      Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return refusal().lines().toList();
  }

  private String refusal() {
    String message =
        catchThrowableOfType(UnusableTemplateException.class, () -> Template.read(file))
            .getMessage();
    String before = "Cannot use template " + file + ": ";
    assertThat(message).startsWith(before);
    return message.substring(before.length());
  }
}
