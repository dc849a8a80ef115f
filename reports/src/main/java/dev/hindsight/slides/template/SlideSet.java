package dev.hindsight.slides.template;

import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;
import org.w3c.dom.Attr;

/** Slides after a template, in a presentation with those of the template's own that stay. */
public final class SlideSet {

  private final XMLSlideShow show;
  private final List<XSLFSlide> staying;
  private final List<SlidePlaces> slides;

  /**
   * Makes the slides.
   *
   * @param show a presentation with one slide to copy
   * @param pattern the place of that slide
   * @param count how many there are in the end
   */
  SlideSet(XMLSlideShow show, int pattern, int count) {
    this.show = show;
    XSLFSlide first = show.getSlides().get(pattern);
    this.staying = show.getSlides().stream().filter(slide -> slide != first).toList();
    for (int i = 1; i < count; i++) {
      show.setSlideOrder(copy(first), pattern + i);
    }
    this.slides =
        show.getSlides().subList(pattern, pattern + count).stream().map(SlidePlaces::new).toList();
  }

  private XSLFSlide copy(XSLFSlide pattern) {
    XSLFSlide slide = show.createSlide(pattern.getSlideLayout());
    CTSlide xml = slide.getXmlObject();
    CTSlide from = pattern.getXmlObject();
    xml.getCSld().getSpTree().set(from.getCSld().getSpTree());
    if (from.getCSld().isSetBg()) {
      xml.getCSld().addNewBg().set(from.getCSld().getBg());
    }
    if (from.isSetShowMasterSp()) {
      xml.setShowMasterSp(from.getShowMasterSp());
    }
    if (from.isSetClrMapOvr()) {
      xml.setClrMapOvr(from.getClrMapOvr());
    }
    for (Attr reference : Repeatable.references(xml.getCSld().getDomNode())) {
      if (!reference.getValue().isEmpty()) {
        reference.setValue(copy(pattern, reference.getValue(), slide));
      }
    }
    return slide;
  }

  /** What a slide refers to, as another refers to it. */
  private static String copy(XSLFSlide pattern, String reference, XSLFSlide slide) {
    PackageRelationship to = pattern.getPackagePart().getRelationship(reference);
    return to.getTargetMode() == TargetMode.EXTERNAL
        ? slide
            .getPackagePart()
            .addExternalRelationship(to.getTargetURI().toString(), to.getRelationshipType())
            .getId()
        : slide
            .addRelation(null, XSLFRelation.IMAGES, pattern.getRelationById(reference))
            .getRelationship()
            .getId();
  }

  /** The presentation that the slides are in. */
  public XMLSlideShow show() {
    return show;
  }

  /** The slides to be filled, in their order. */
  public List<SlidePlaces> slides() {
    return slides;
  }

  /**
   * Says on the template's own slides which report it is, where they have shapes for that.
   *
   * @param title for what is named as the title
   * @param foot for what is named as the foot
   */
  public void sign(String title, String foot) {
    for (XSLFSlide slide : staying) {
      text(slide, Place.TITLE).ifPresent(shape -> PlaceText.whole(shape, title));
      text(slide, Place.FOOT).ifPresent(shape -> PlaceText.whole(shape, foot));
    }
  }

  private static Optional<XSLFTextShape> text(XSLFSlide slide, Place place) {
    return Named.at(place, slide)
        .filter(XSLFTextShape.class::isInstance)
        .map(XSLFTextShape.class::cast)
        .findFirst();
  }
}
