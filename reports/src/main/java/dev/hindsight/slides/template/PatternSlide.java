package dev.hindsight.slides.template;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/**
 * The slide that all slides are copies of: it has a shape for each place; that of the chart gives
 * way to it.
 */
final class PatternSlide {

  private static final String SLIDE_NUMBER = "slidenum";
  private static final String SLIDE_NUMBER_ID = "{6F1A3C52-6D0E-4C39-9B8C-0F5D3B0C7A11}";

  private PatternSlide() {}

  /** Makes it of a slide or layout that has all shapes. */
  static XSLFSlide of(XMLSlideShow show, Candidate candidate) {
    return candidate.sheet() instanceof XSLFSlide slide
        ? ofSlide(slide, candidate)
        : ofLayout(show, (XSLFSlideLayout) candidate.sheet(), candidate);
  }

  private static XSLFSlide ofSlide(XSLFSlide slide, Candidate candidate) {
    CTSlide xml = slide.getXmlObject();
    XSLFShape chart = candidate.shapes().get(Place.CHART);
    CTPlaceholder placeholder = Named.placeholder(chart);
    Rectangle2D anchor = chart.getAnchor();
    CTGroupShape tree = xml.getCSld().getSpTree();
    for (Place place : Place.values()) {
      if (place.isText()) {
        XSLFShape text = candidate.shapes().get(place);
        Frame.set(((CTShape) text.getXmlObject()).getSpPr(), text.getAnchor());
      }
    }
    XmlNodes.remove(xml.getDomNode(), "timing", "transition", "custDataLst");
    CTShape stub =
        stub(tree, chart.getShapeId(), Place.CHART.shape(), Optional.ofNullable(placeholder));
    Frame.set(stub.getSpPr(), anchor);
    Node gone = chart.getXmlObject().getDomNode();
    gone.getParentNode().replaceChild(stub.getDomNode(), gone);
    forgetWhatIsNotShown(slide);
    return slide;
  }

  /** Such as the chart that gave way, comments, and notes: the report would have them, too. */
  private static void forgetWhatIsNotShown(XSLFSlide slide) {
    Set<String> shown =
        Repeatable.references(slide.getXmlObject().getDomNode()).stream()
            .map(Attr::getValue)
            .collect(Collectors.toSet());
    slide.getRelationParts().stream()
        .map(POIXMLDocumentPart.RelationPart::getRelationship)
        .filter(to -> !shown.contains(to.getId()))
        .filter(to -> !to.getRelationshipType().equals(XSLFRelation.SLIDE_LAYOUT.getRelation()))
        .forEach(to -> slide.getPackagePart().removeRelationship(to.getId()));
  }

  private static XSLFSlide ofLayout(
      XMLSlideShow show, XSLFSlideLayout layout, Candidate candidate) {
    XSLFSlide slide = show.createSlide(layout);
    CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
    while (tree.sizeOfSpArray() > 0) {
      tree.removeSp(0);
    }
    int id = 2;
    for (Place place : Place.values()) {
      XSLFShape inLayout = candidate.shapes().get(place);
      CTShape stub = stub(tree, id++, place.shape(), Optional.of(Named.placeholder(inLayout)));
      // Said again, because LibreOffice takes it from another placeholder of the same type.
      Frame.set(stub.getSpPr(), inLayout.getAnchor());
    }
    Optional<XSLFTextShape> number = slideNumber(layout);
    if (number.isPresent()) {
      number(tree, id, number.get());
    }
    return slide;
  }

  private static Optional<XSLFTextShape> slideNumber(XSLFSlideLayout layout) {
    return Arrays.stream(layout.getPlaceholders())
        .filter(shape -> Named.placeholder(shape).getType() == STPlaceholderType.SLD_NUM)
        .filter(shape -> Place.of(shape.getShapeName()).isEmpty())
        .findFirst();
  }

  /** What a program would add to a slide that has the layout's number of the slide. */
  private static void number(CTGroupShape tree, int id, XSLFTextShape inLayout) {
    CTShape number =
        stub(tree, id, inLayout.getShapeName(), Optional.of(Named.placeholder(inLayout)));
    CTTextField field = number.getTxBody().getPArray(0).addNewFld();
    field.setId(SLIDE_NUMBER_ID);
    field.setType(SLIDE_NUMBER);
    field.setT("‹#›");
  }

  /** A shape without text of its own look: all of it comes from the layout. */
  private static CTShape stub(
      CTGroupShape tree, int id, String name, Optional<CTPlaceholder> placeholder) {
    CTShape stub = tree.addNewSp();
    CTShapeNonVisual nonVisual = stub.addNewNvSpPr();
    nonVisual.addNewCNvPr().setId(id);
    nonVisual.getCNvPr().setName(name);
    nonVisual.addNewCNvSpPr();
    nonVisual.addNewNvPr();
    placeholder.ifPresent(
        inLayout -> {
          nonVisual.getNvPr().addNewPh().set(inLayout);
          if (nonVisual.getNvPr().getPh().isSetHasCustomPrompt()) {
            nonVisual.getNvPr().getPh().unsetHasCustomPrompt();
          }
        });
    stub.addNewSpPr();
    CTTextBody text = stub.addNewTxBody();
    text.addNewBodyPr();
    text.addNewLstStyle();
    text.addNewP();
    return stub;
  }
}
