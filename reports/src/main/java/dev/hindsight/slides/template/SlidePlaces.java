package dev.hindsight.slides.template;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * A slide to be filled. Its shapes may have texts that say what they are for: all are to be filled.
 */
public final class SlidePlaces {

  private final XSLFSlide slide;

  SlidePlaces(XSLFSlide slide) {
    this.slide = slide;
  }

  /** The slide itself, for what has no place: its notes. */
  public XSLFSlide slide() {
    return slide;
  }

  /** Writes the title, in the look of its shape. */
  public void title(String title) {
    set(Place.TITLE, List.of(title));
  }

  /**
   * Writes the text, in the look of its shape. One that gives the chart's place to it does so
   * before.
   */
  public void text(List<String> paragraphs) {
    set(Place.TEXT, paragraphs);
  }

  /** Writes the foot, in the look of its shape. */
  public void foot(String foot) {
    PlaceText.whole((XSLFTextShape) shape(Place.FOOT), foot);
  }

  private void set(Place place, List<String> paragraphs) {
    PlaceText.set((XSLFTextShape) shape(place), place, paragraphs);
  }

  private XSLFShape shape(Place place) {
    return Named.at(place, slide)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(place.shape() + " is gone"));
  }

  /**
   * Puts the chart into its place.
   *
   * @param description of the chart, for those who cannot see it
   */
  public void put(XSLFChart chart, String description) {
    ChartWorkbooks.keepApart(chart);
    XSLFShape place = shape(Place.CHART);
    slide.addChart(chart, emu(place.getAnchor()));
    CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
    CTGraphicalObjectFrame frame = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1);
    frame.getNvGraphicFramePr().getCNvPr().setName(Place.CHART.shape());
    frame.getNvGraphicFramePr().getCNvPr().setDescr(description);
    CTPlaceholder placeholder = Named.placeholder(place);
    if (placeholder != null) {
      frame.getNvGraphicFramePr().getNvPr().addNewPh().set(placeholder);
    }
    slide.removeShape(place);
  }

  private static Rectangle2D emu(Rectangle2D points) {
    return new Rectangle2D.Double(
        Units.toEMU(points.getX()),
        Units.toEMU(points.getY()),
        Units.toEMU(points.getWidth()),
        Units.toEMU(points.getHeight()));
  }

  /** Gives the chart's place to the text. */
  public void withoutChart() {
    XSLFShape chart = shape(Place.CHART);
    XSLFShape text = shape(Place.TEXT);
    Frame.set(
        ((CTShape) text.getXmlObject()).getSpPr(), text.getAnchor().createUnion(chart.getAnchor()));
    slide.removeShape(chart);
  }
}
