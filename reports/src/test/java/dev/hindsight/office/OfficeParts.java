package dev.hindsight.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Looks at a file as the programs do that open it, and call it damaged where a part is missing,
 * twice there, or of no type (ECMA-376 part 2).
 */
public final class OfficeParts {

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private OfficeParts() {}

  /** Fails where a program could find the file damaged, or a workbook within it. */
  public static void areWhole(byte[] file) {
    try {
      OfficeParts all = new OfficeParts();
      all.unzip(file);
      all.haveTypes();
      all.leadToEachOther();
    } catch (IOException | SAXException | ParserConfigurationException broken) {
      throw new AssertionError("Not to be read", broken);
    }
  }

  private void unzip(byte[] file) throws IOException {
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertThat(names.add(part.getName().toLowerCase(Locale.ROOT)))
            .as("%s is there once", part.getName())
            .isTrue();
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    assertThat(parts).containsKeys(TYPES, "_rels/.rels");
    parts.forEach(
        (name, part) -> {
          if (name.endsWith(".xlsx")) {
            areWhole(part);
          }
        });
  }

  private void haveTypes() throws IOException, SAXException, ParserConfigurationException {
    Document types = read(TYPES);
    List<String> endings = attributes(types, "Default", "Extension");
    List<String> named = attributes(types, "Override", "PartName");
    assertThat(endings).doesNotHaveDuplicates();
    assertThat(named).doesNotHaveDuplicates();
    assertThat(parts.keySet()).containsAll(named.stream().map(name -> name.substring(1)).toList());
    assertThat(parts.keySet())
        .filteredOn(name -> !name.equals(TYPES) && !named.contains("/" + name))
        .allSatisfy(
            name -> assertThat(endings).contains(name.substring(name.lastIndexOf('.') + 1)));
  }

  private void leadToEachOther() throws IOException, SAXException, ParserConfigurationException {
    Set<String> reached = new LinkedHashSet<>();
    for (String name : parts.keySet()) {
      if (name.endsWith(".rels")) {
        reached.addAll(leadsTo(name));
      } else if (name.endsWith(".xml") && !name.equals(TYPES)) {
        assertThat(ids(relationships(name)))
            .as("relationships that %s names", name)
            .containsAll(named(read(name).getDocumentElement()));
      }
    }
    assertThat(parts.keySet())
        .filteredOn(name -> !name.endsWith(".rels") && !name.equals(TYPES))
        .containsExactlyInAnyOrderElementsOf(reached);
  }

  /** The parts that the relationships of a part lead to. */
  private List<String> leadsTo(String relationships)
      throws IOException, SAXException, ParserConfigurationException {
    String source = relationships.replace("_rels/", "").replaceAll("[.]rels$", "");
    if (!source.isEmpty()) {
      assertThat(parts).as("the source of %s", relationships).containsKey(source);
    }
    Document xml = read(relationships);
    assertThat(ids(relationships)).doesNotHaveDuplicates();
    List<String> targets = new ArrayList<>();
    for (Element to : elements(xml, "Relationship")) {
      if (!to.getAttribute("TargetMode").equals("External")) {
        String target =
            URI.create("/" + source).resolve(to.getAttribute("Target")).getPath().substring(1);
        assertThat(parts).as("what %s leads to", relationships).containsKey(target);
        targets.add(target);
      }
    }
    return targets;
  }

  private List<String> ids(String relationships)
      throws IOException, SAXException, ParserConfigurationException {
    return parts.containsKey(relationships)
        ? attributes(read(relationships), "Relationship", "Id")
        : List.of();
  }

  private static String relationships(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /** The relationships that an element names, and those below it. */
  private static Set<String> named(Element element) {
    Set<String> ids = new LinkedHashSet<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (RELATIONSHIPS.equals(attribute.getNamespaceURI())
          && !attribute.getNodeValue().isEmpty()) {
        ids.add(attribute.getNodeValue());
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element below) {
        ids.addAll(named(below));
      }
    }
    return ids;
  }

  private Document read(String part)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
  }

  private static List<String> attributes(Document xml, String element, String attribute) {
    return elements(xml, element).stream().map(each -> each.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList found = xml.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
