package dev.hindsight.slides.template;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What of a slide can stand on several slides: what needs no file of its own but pictures. */
final class Repeatable {

  private Repeatable() {}

  /**
   * What of a slide cannot be repeated.
   *
   * @param chart is replaced; null where there is none
   */
  static List<String> faults(XSLFSlide slide, XSLFShape chart) {
    List<String> faults = new ArrayList<>();
    for (XSLFShape shape : slide.getShapes()) {
      if (shape != chart
          && references(shape.getXmlObject().getDomNode()).stream()
              .anyMatch(each -> !isRepeatable(slide, each))) {
        faults.add(
            "\"%s\" cannot be repeated on each slide: take it off, or move it to the layout"
                .formatted(shape.getShapeName()));
      }
    }
    return faults;
  }

  private static boolean isRepeatable(XSLFSlide slide, Attr reference) {
    if (reference.getValue().isEmpty() || isTag(reference)) {
      return true;
    }
    PackageRelationship to = slide.getPackagePart().getRelationship(reference.getValue());
    return to != null && (isPicture(to) || isLink(to));
  }

  /** What add-ins keep with a shape: it is not repeated. */
  private static boolean isTag(Attr reference) {
    return "tags".equals(reference.getOwnerElement().getLocalName());
  }

  static boolean isPicture(PackageRelationship to) {
    return to.getRelationshipType().equals(XSLFRelation.IMAGES.getRelation());
  }

  static boolean isLink(PackageRelationship to) {
    return to.getRelationshipType().equals(PackageRelationshipTypes.HYPERLINK_PART);
  }

  /** The attributes below a node that name a relationship. */
  static List<Attr> references(Node node) {
    List<Attr> references = new ArrayList<>();
    add(node, references);
    return references;
  }

  private static void add(Node node, List<Attr> references) {
    NamedNodeMap attributes = node.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      if (XmlNodes.RELATIONSHIPS.equals(attributes.item(i).getNamespaceURI())) {
        references.add((Attr) attributes.item(i));
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child, references);
    }
  }
}
