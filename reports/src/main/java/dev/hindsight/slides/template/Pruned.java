package dev.hindsight.slides.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A presentation of which some slides are left, and nothing of the others. */
final class Pruned {

  /** Speaks of the whole file as it was: of its slides, its editors, its look. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "thumbnail",
          "extended-properties",
          "origin",
          "revisionInfo",
          "changesInfo",
          "printerSettings",
          "notesSlide");

  /** Names slides that are gone, or asks for a password to change what is left. */
  private static final String[] OF_ALL_SLIDES = {"custShowLst", "modifyVerifier"};

  private static final String SECTIONS = "sectionLst";
  private static final String CONTROL = "control";

  private final OPCPackage parts;
  private PackagePart presentation;

  private Pruned(OPCPackage parts) {
    this.parts = parts;
    this.presentation = main(parts);
  }

  private static PackagePart main(OPCPackage parts) {
    return parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).get(0);
  }

  /**
   * The bytes of a presentation with these slides, in this order.
   *
   * @param slides the ids of their relationships
   * @throws UnusableTemplateException if what is left would load or run something, or leads to what
   *     is gone
   */
  static byte[] of(String template, byte[] presentation, List<String> slides)
      throws UnusableTemplateException, IOException, OpenXML4JException, SAXException {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(presentation))) {
      Pruned pruned = new Pruned(parts);
      pruned.keep(slides);
      pruned.sweep();
      forgetAuthors(parts.getPackageProperties());
      pruned.refuse(template);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      parts.save(bytes);
      parts.revert();
      return bytes.toByteArray();
    }
  }

  private void keep(List<String> slides) throws IOException, SAXException, OpenXML4JException {
    Document xml;
    try (InputStream in = presentation.getInputStream()) {
      xml = DocumentHelper.readDocument(in);
    }
    XmlNodes.remove(xml, OF_ALL_SLIDES);
    XmlNodes.all(xml, Set.of(SECTIONS))
        .forEach(
            sections ->
                sections.getParentNode().getParentNode().removeChild(sections.getParentNode()));
    XmlNodes.all(xml, Set.of("sldIdLst")).forEach(list -> keep(slides, list));
    presentation.setContentType(XSLFRelation.MAIN.getContentType());
    try (OutputStream out = presentation.getOutputStream()) {
      StreamHelper.saveXmlInStream(xml, out);
    }
    // POI replaces a part that is written to.
    presentation = main(parts);
    removeWhatIsOfTheFile(parts);
    removeWhatIsOfTheFile(presentation);
  }

  private void keep(List<String> slides, Node list) {
    List<Node> entries = XmlNodes.all(list, Set.of("sldId"));
    for (Node entry : entries) {
      list.removeChild(entry);
      if (!slides.contains(XmlNodes.relationship(entry))) {
        presentation.removeRelationship(XmlNodes.relationship(entry));
      }
    }
    for (String slide : slides) {
      entries.stream()
          .filter(entry -> XmlNodes.relationship(entry).equals(slide))
          .forEach(list::appendChild);
    }
  }

  private static void removeWhatIsOfTheFile(RelationshipSource source) throws OpenXML4JException {
    for (PackageRelationship to : relationships(source)) {
      if (OF_THE_FILE.contains(kind(to))) {
        source.removeRelationship(to.getId());
      }
    }
  }

  private static void forgetAuthors(PackageProperties properties) {
    properties.setCategoryProperty(Optional.empty());
    properties.setContentStatusProperty(Optional.empty());
    properties.setCreatorProperty(Optional.empty());
    properties.setDescriptionProperty(Optional.empty());
    properties.setIdentifierProperty(Optional.empty());
    properties.setKeywordsProperty(Optional.empty());
    properties.setLastModifiedByProperty(Optional.empty());
    properties.setRevisionProperty(Optional.empty());
    properties.setSubjectProperty(Optional.empty());
    properties.setTitleProperty(Optional.empty());
    properties.setVersionProperty(Optional.empty());
  }

  /** Such as "image": the last word of its type. */
  private static String kind(PackageRelationship to) {
    return to.getRelationshipType().substring(to.getRelationshipType().lastIndexOf('/') + 1);
  }

  private static List<PackageRelationship> relationships(RelationshipSource source)
      throws OpenXML4JException {
    return source.hasRelationships()
        ? StreamSupport.stream(source.getRelationships().spliterator(), false).toList()
        : List.of();
  }

  /** Removes the parts that nothing leads to any more. */
  private void sweep() throws OpenXML4JException {
    Set<PackagePart> reached = reached();
    for (PackagePart part : List.copyOf(parts.getParts())) {
      if (!reached.contains(part) && !part.isRelationshipPart()) {
        parts.removePart(part.getPartName());
      }
    }
  }

  private Set<PackagePart> reached() throws OpenXML4JException {
    Set<PackagePart> reached = new LinkedHashSet<>();
    Deque<RelationshipSource> sources = new ArrayDeque<>(List.of(parts));
    while (!sources.isEmpty()) {
      RelationshipSource source = sources.remove();
      for (PackageRelationship to : relationships(source)) {
        if (to.getTargetMode() == TargetMode.INTERNAL) {
          PackagePart part =
              source instanceof PackagePart from ? from.getRelatedPart(to) : parts.getPart(to);
          if (part != null && reached.add(part)) {
            sources.add(part);
          }
        }
      }
    }
    return reached;
  }

  private void refuse(String template) throws OpenXML4JException, UnusableTemplateException {
    Set<PackagePart> shown = new LinkedHashSet<>();
    for (PackageRelationship to : relationships(presentation)) {
      shown.add(presentation.getRelatedPart(to));
    }
    for (PackagePart part : parts.getParts()) {
      if (part.getContentType().equals(XSLFRelation.SLIDE.getContentType())
          && !shown.contains(part)) {
        throw new UnusableTemplateException(
            template, "a slide that stays has a link to one that does not. Delete the link.");
      }
      if (!part.isRelationshipPart()) {
        for (PackageRelationship to : relationships(part)) {
          refuse(template, to);
        }
      }
    }
  }

  private static void refuse(String template, PackageRelationship to)
      throws UnusableTemplateException {
    if (to.getTargetMode() == TargetMode.EXTERNAL && !Repeatable.isLink(to)) {
      throw new UnusableTemplateException(
          template,
          "it loads from elsewhere: %s (%s). Embed that (File > Info > Edit Links to Files > Break Link), or delete it."
              .formatted(to.getTargetURI(), kind(to)));
    }
    if (kind(to).equals(CONTROL)) {
      throw new UnusableTemplateException(
          template, "it has a control that can run programs. Delete it.");
    }
  }
}
