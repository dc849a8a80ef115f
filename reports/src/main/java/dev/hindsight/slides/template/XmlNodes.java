package dev.hindsight.slides.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements in XML, and takes them out. */
final class XmlNodes {

  /** The namespace of attributes that name a relationship. */
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private XmlNodes() {}

  /** Takes out all elements of these local names, at any depth. */
  static void remove(Node below, String... names) {
    all(below, Set.of(names)).forEach(node -> node.getParentNode().removeChild(node));
  }

  /** All elements of these local names, the outermost alone. */
  static List<Node> all(Node below, Set<String> names) {
    List<Node> found = new ArrayList<>();
    add(below, names, found);
    return found;
  }

  /** The relationship that an entry of a list names. */
  static String relationship(Node entry) {
    return ((Element) entry).getAttributeNS(RELATIONSHIPS, "id");
  }

  private static void add(Node below, Set<String> names, List<Node> found) {
    for (Node child = below.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getLocalName() != null && names.contains(child.getLocalName())) {
        found.add(child);
      } else {
        add(child, names, found);
      }
    }
  }
}
