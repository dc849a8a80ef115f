package dev.hindsight.slides.template;

import dev.hindsight.office.OfficeParts;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Presentations as companies have them: white on dark, with slides that show how to use it. */
final class Presentations {

  static final Color DARK = new Color(0x10, 0x20, 0x40);

  private static final String FOOT = "Report 0123456789ab, as of 28 Sep 2026, by Hindsight 0.1.0.";

  private Presentations() {}

  /** Wide, dark, with the layouts that every program brings; no shape has one of the names. */
  static XMLSlideShow company() {
    XMLSlideShow show = new XMLSlideShow();
    show.setPageSize(new Dimension(720, 540));
    show.getSlideMasters().get(0).getBackground().setFillColor(DARK);
    return show;
  }

  /** A layout with title, two contents, date, foot and number. */
  static XSLFSlideLayout twoContents(XMLSlideShow show) {
    return show.getSlideMasters().get(0).getLayout(SlideLayout.TWO_OBJ);
  }

  /** The same whose shapes have the names. */
  static XSLFSlideLayout named(XMLSlideShow show) {
    XSLFSlideLayout layout = twoContents(show);
    name(layout, 0, "hindsight-title");
    name(layout, 1, "hindsight-chart");
    name(layout, 2, "hindsight-text");
    name(layout, 4, "hindsight-foot");
    return layout;
  }

  /** A slide of shapes that are no placeholders, with the names. */
  static XSLFSlide drawn(XMLSlideShow show) {
    XSLFSlide slide = blank(show);
    text(slide, "hindsight-title", new Rectangle(40, 20, 640, 60), "What was found");
    box(slide, "hindsight-chart", new Rectangle(40, 100, 400, 360));
    text(slide, "hindsight-text", new Rectangle(460, 100, 220, 360), "What there is to say");
    text(slide, "hindsight-foot", new Rectangle(40, 500, 500, 30), "Which report");
    return slide;
  }

  static XSLFSlide blank(XMLSlideShow show) {
    return show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.BLANK));
  }

  static XSLFTextBox text(XSLFSlide slide, String name, Rectangle anchor, String text) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(anchor);
    box.setText(text);
    name(box, name);
    return box;
  }

  static XSLFAutoShape box(XSLFSlide slide, String name, Rectangle anchor) {
    XSLFAutoShape box = slide.createAutoShape();
    box.setAnchor(anchor);
    name(box, name);
    return box;
  }

  static XSLFPictureShape picture(XSLFSlide slide, String name, Rectangle anchor) {
    XSLFPictureShape picture =
        slide.createPicture(slide.getSlideShow().addPicture(png(), PictureType.PNG));
    picture.setAnchor(anchor);
    name(picture, name);
    return picture;
  }

  private static byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void name(XSLFSheet sheet, int shape, String name) {
    name(sheet.getShapes().get(shape), name);
  }

  static void name(XSLFShape shape, String name) {
    if (shape.getXmlObject() instanceof CTShape plain) {
      plain.getNvSpPr().getCNvPr().setName(name);
    } else {
      ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setName(name);
    }
  }

  static byte[] bytes(XMLSlideShow show) {
    try (show) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The slides after a template, read back; the file of them is whole. */
  static XMLSlideShow filled(Template template, int count)
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
    byte[] bytes = bytes(set.show());
    OfficeParts.areWhole(bytes);
    // POI lists the charts of what it has read.
    return new XMLSlideShow(new ByteArrayInputStream(bytes));
  }

  /** The names of all files in it. */
  static List<String> files(byte[] presentation) {
    return entries(presentation).stream().map(Entry::name).toList();
  }

  /** All files in it that are texts, one after the other. */
  static String texts(byte[] presentation) {
    return entries(presentation).stream()
        .filter(entry -> entry.name().matches(".*[.](xml|rels)"))
        .map(Entry::text)
        .collect(Collectors.joining("\n"));
  }

  private record Entry(String name, String text) {}

  private static List<Entry> entries(byte[] presentation) {
    List<Entry> entries = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(presentation))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(
            new Entry(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
