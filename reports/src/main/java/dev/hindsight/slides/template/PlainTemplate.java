package dev.hindsight.slides.template;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.findings.values.DecisionClass;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/**
 * Our own look: wide slides with a layout that has all shapes. The other layouts are those that
 * every program brings, so that people can add slides.
 */
final class PlainTemplate {

  private static final String LAYOUT = "Hindsight";
  private static final Dimension PAGE = new Dimension(960, 540);
  private static final int POINT = 100;

  /** Every machine has it, or a font of the same widths. */
  private static final String FONT = "Arial";

  /** Of a slide that is not wide, as the layouts come. */
  private static final double WIDER = 960.0 / 720;

  private static final Rectangle2D TITLE = new Rectangle2D.Double(40, 24, 880, 80);
  private static final Rectangle2D CHART = new Rectangle2D.Double(40, 116, 560, 364);
  private static final Rectangle2D TEXT = new Rectangle2D.Double(620, 116, 300, 364);
  private static final Rectangle2D FOOT = new Rectangle2D.Double(40, 496, 700, 24);
  private static final Rectangle2D NUMBER = new Rectangle2D.Double(840, 496, 80, 24);

  private PlainTemplate() {}

  /** A presentation without slides. */
  static byte[] bytes() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(PAGE);
      XSLFSlideMaster master = show.getSlideMasters().get(0);
      Stream.concat(Stream.of(master), Stream.of(master.getSlideLayouts()))
          .forEach(PlainTemplate::widen);
      CTBaseStyles look = master.getTheme().getXmlObject().getThemeElements();
      colour(look.getClrScheme());
      look.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
      look.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
      draw(master.getLayout(SlideLayout.TWO_OBJ));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void widen(XSLFSheet sheet) {
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape.getXmlObject() instanceof CTShape plain && plain.getSpPr().isSetXfrm()) {
        CTTransform2D frame = plain.getSpPr().getXfrm();
        frame.getOff().setX(wider(((Number) frame.getOff().getX()).longValue()));
        frame.getExt().setCx(wider(frame.getExt().getCx()));
      }
    }
  }

  private static long wider(long length) {
    return Math.round(length * WIDER);
  }

  private static void colour(CTColorScheme scheme) {
    set(scheme.getDk2(), Look.QUIET);
    set(scheme.getLt2(), Look.GRID);
    List<CTColor> accents =
        List.of(
            scheme.getAccent1(),
            scheme.getAccent2(),
            scheme.getAccent3(),
            scheme.getAccent4(),
            scheme.getAccent5(),
            scheme.getAccent6());
    for (int i = 0; i < accents.size(); i++) {
      set(accents.get(i), Look.of(DecisionClass.values()[i]));
    }
  }

  private static void set(CTColor named, Color colour) {
    named
        .getSrgbClr()
        .setVal(
            new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()});
  }

  /**
   * Of title, two contents, date, foot and number of the slide. All texts but the title are those
   * of a body, whose look every program takes from the layout.
   */
  private static void draw(XSLFSlideLayout layout) {
    layout.getXmlObject().getCSld().setName(LAYOUT);
    XSLFTextShape[] shapes = layout.getPlaceholders();
    name(shapes[0], Place.TITLE, TITLE);
    letters(shapes[0], 26, STTextAlignType.L).getDefRPr().setB(true);
    shapes[0].setVerticalAlignment(VerticalAlignment.TOP);
    name(shapes[1], Place.CHART, CHART).setType(STPlaceholderType.CHART);
    name(shapes[2], Place.TEXT, TEXT).setType(STPlaceholderType.BODY);
    plain(letters(shapes[2], 16, STTextAlignType.L));
    CTPlaceholder foot = name(shapes[4], Place.FOOT, FOOT);
    foot.setType(STPlaceholderType.BODY);
    plain(letters(shapes[4], 10, STTextAlignType.L));
    Frame.set(((CTShape) shapes[5].getXmlObject()).getSpPr(), NUMBER);
    letters(shapes[5], 10, STTextAlignType.R);
  }

  private static CTPlaceholder name(XSLFTextShape shape, Place place, Rectangle2D anchor) {
    CTShape xml = (CTShape) shape.getXmlObject();
    xml.getNvSpPr().getCNvPr().setName(place.shape());
    Frame.set(xml.getSpPr(), anchor);
    return Named.placeholder(shape);
  }

  /** Paragraphs without dots before them. */
  private static void plain(CTTextParagraphProperties paragraphs) {
    paragraphs.setMarL(0);
    paragraphs.setIndent(0);
    paragraphs.addNewSpcBef().addNewSpcPts().setVal(6 * POINT);
    paragraphs.addNewBuNone();
  }

  /** The first level of what a shape's text looks like. */
  private static CTTextParagraphProperties letters(
      XSLFTextShape shape, int points, STTextAlignType.Enum side) {
    CTTextListStyle style = ((CTShape) shape.getXmlObject()).getTxBody().getLstStyle();
    CTTextParagraphProperties first =
        style.isSetLvl1PPr() ? style.getLvl1PPr() : style.addNewLvl1PPr();
    first.setAlgn(side);
    (first.isSetDefRPr() ? first.getDefRPr() : first.addNewDefRPr()).setSz(points * POINT);
    return first;
  }
}
