package dev.hindsight.slides.template;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Text that takes the look of the shape that it goes to, and smaller letters where it has no room;
 * what has none even then is cut. How much room letters need is estimated: measured, it would
 * depend on the fonts of the machine.
 */
final class PlaceText {

  private static final int STEP = 5;
  private static final int WHOLE = 100;
  private static final int THOUSANDTHS = 1000;

  private PlaceText() {}

  /** Puts paragraphs in the place of the text that a shape has, as far as they have room. */
  static void set(XSLFTextShape shape, Place place, List<String> paragraphs) {
    CTTextCharacterProperties look = look(shape);
    String text = String.join("\n", paragraphs);
    write(shape, text, look);
    double size = size(shape);
    int scale = scale(shape, text, size, place.letters());
    String fitting = TextRoom.of(shape).cut(text, size * scale / WHOLE);
    if (!fitting.equals(text)) {
      write(shape, fitting, look);
    }
    shrink(shape, scale);
  }

  /** The same of what must not be cut, such as which report it is. */
  static void whole(XSLFTextShape shape, String text) {
    write(shape, text, look(shape));
    double size = size(shape);
    shrink(shape, scale(shape, text, size, size / 2));
  }

  /** In per cent of the letters' size. */
  private static int scale(XSLFTextShape shape, String text, double size, double smallest) {
    int least = size <= smallest ? WHOLE : (int) Math.ceil(WHOLE * smallest / size);
    TextRoom room = TextRoom.of(shape);
    int scale = WHOLE;
    while (scale > least && !room.holds(text, size * scale / WHOLE)) {
      scale = Math.max(least, scale - STEP);
    }
    return scale;
  }

  private static void write(XSLFTextShape shape, String text, CTTextCharacterProperties look) {
    shape.setText(text);
    if (look != null) {
      for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
        for (XSLFTextRun run : paragraph.getTextRuns()) {
          ((CTRegularTextRun) run.getXmlObject()).setRPr(look);
        }
      }
    }
  }

  /** In points. */
  private static double size(XSLFTextShape shape) {
    return shape.getTextParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .mapToDouble(XSLFTextRun::getFontSize)
        .max()
        .orElse(0);
  }

  /** The look of the first letters that a shape has; null where it comes from the layout. */
  private static CTTextCharacterProperties look(XSLFTextShape shape) {
    return shape.getTextParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .map(XSLFTextRun::getXmlObject)
        .filter(CTRegularTextRun.class::isInstance)
        .map(run -> ((CTRegularTextRun) run).getRPr())
        .filter(properties -> properties != null)
        .map(properties -> (CTTextCharacterProperties) properties.copy())
        .findFirst()
        .orElse(null);
  }

  private static void shrink(XSLFTextShape shape, int scale) {
    if (scale == WHOLE) {
      return;
    }
    CTTextBodyProperties body = ((CTShape) shape.getXmlObject()).getTxBody().getBodyPr();
    if (body.isSetNoAutofit()) {
      body.unsetNoAutofit();
    }
    if (body.isSetSpAutoFit()) {
      body.unsetSpAutoFit();
    }
    (body.isSetNormAutofit() ? body.getNormAutofit() : body.addNewNormAutofit())
        .setFontScale(scale * THOUSANDTHS);
  }
}
