package dev.hindsight.slides;

import dev.hindsight.findings.Identity;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The notes of a slide. */
final class SlideNotes {

  /** On a page of notes whose master has no place for them, in points. */
  private static final Rectangle2D PLACE = new Rectangle2D.Double(54, 360, 432, 324);

  private SlideNotes() {}

  /** Writes them below the title, which has no room for all of itself on some slides. */
  static void write(XMLSlideShow show, XSLFSlide drawn, Slide slide, Identity identity) {
    XSLFNotes notes = show.getNotesSlide(drawn);
    for (XSLFShape shape : List.copyOf(notes.getShapes())) {
      if (shape.getPlaceholder() != Placeholder.BODY
          && shape.getPlaceholder() != Placeholder.SLIDE_IMAGE) {
        notes.removeShape(shape);
      }
    }
    List<String> all = new ArrayList<>(List.of(slide.title()));
    all.addAll(slide.notes());
    all.add(identity.sentence());
    body(notes).setText(String.join("\n", all));
  }

  private static XSLFTextShape body(XSLFNotes notes) {
    return notes.getShapes().stream()
        .filter(shape -> shape.getPlaceholder() == Placeholder.BODY)
        .filter(XSLFTextShape.class::isInstance)
        .map(XSLFTextShape.class::cast)
        .findFirst()
        .orElseGet(
            () -> {
              XSLFTextShape body = notes.createTextBox();
              body.setPlaceholder(Placeholder.BODY);
              body.setAnchor(PLACE);
              return body;
            });
  }
}
