package dev.hindsight.slides.template;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Text that takes the look of the shape that it goes to, and smaller letters where it has no room.
 * How much room letters need is estimated: measured, it would depend on the fonts of the machine.
 */
final class PlaceText {

  /** Of their size; those of common fonts need less. */
  private static final double WIDTH_OF_A_LETTER = 0.55;

  private static final double HEIGHT_OF_A_LINE = 1.2;

  private static final int SMALLEST = 50;
  private static final int STEP = 5;
  private static final int WHOLE = 100;
  private static final int THOUSANDTHS = 1000;

  private PlaceText() {}

  /** Puts paragraphs in the place of the text that a shape has. */
  static void set(XSLFTextShape shape, List<String> paragraphs) {
    CTTextCharacterProperties look = look(shape);
    shape.setText(String.join("\n", paragraphs));
    if (look != null) {
      for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
        for (XSLFTextRun run : paragraph.getTextRuns()) {
          ((CTRegularTextRun) run.getXmlObject()).setRPr(look);
        }
      }
    }
    fit(shape);
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

  private static void fit(XSLFTextShape shape) {
    int scale = WHOLE;
    while (scale > SMALLEST && height(shape, scale) > room(shape).getHeight()) {
      scale -= STEP;
    }
    CTTextBodyProperties body = ((CTShape) shape.getXmlObject()).getTxBody().getBodyPr();
    if (scale < WHOLE) {
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

  private static double height(XSLFTextShape shape, int scale) {
    double height = 0;
    for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
      double size =
          paragraph.getTextRuns().stream().mapToDouble(XSLFTextRun::getFontSize).max().orElse(0)
              * scale
              / WHOLE;
      double width = paragraph.getText().length() * WIDTH_OF_A_LETTER * size;
      double lines = Math.max(1, Math.ceil(width / room(shape).getWidth()));
      height += (lines * HEIGHT_OF_A_LINE + 1 - HEIGHT_OF_A_LINE / 2) * size;
    }
    return height;
  }

  private static Rectangle2D room(XSLFTextShape shape) {
    Rectangle2D anchor = shape.getAnchor();
    return new Rectangle2D.Double(
        anchor.getX(),
        anchor.getY(),
        anchor.getWidth() - shape.getLeftInset() - shape.getRightInset(),
        anchor.getHeight() - shape.getTopInset() - shape.getBottomInset());
  }
}
