package dev.hindsight.exports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;

/**
 * What a workbook says of itself.
 *
 * @param countsFrom1904 whether it counts dates from 1904, as old Macs did, and not from 1900
 * @param sheets its worksheets in their order; charts that are sheets are none
 */
record WorkbookOutline(boolean countsFrom1904, List<Sheet> sheets) {

  /**
   * A worksheet.
   *
   * @param name what its tab says
   * @param id what the workbook calls it by
   * @param isHidden whether it has no tab
   */
  record Sheet(String name, String id, boolean isHidden) {}

  WorkbookOutline {
    sheets = List.copyOf(sheets);
  }

  static WorkbookOutline of(OPCPackage workbook, InputStream data)
      throws OpenXML4JException, IOException, XMLStreamException {
    PackagePart part = part(workbook);
    boolean from1904 = false;
    List<Sheet> sheets = new ArrayList<>();
    try (data) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(data);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("workbookPr")) {
          String flag = xml.getAttributeValue(null, "date1904");
          from1904 = "1".equals(flag) || "true".equals(flag);
        } else if (xml.getLocalName().equals("sheet") && isWorksheet(part, id(xml))) {
          String state = xml.getAttributeValue(null, "state");
          boolean hidden = state != null && !state.equals("visible");
          sheets.add(new Sheet(xml.getAttributeValue(null, "name"), id(xml), hidden));
        }
      }
    }
    return new WorkbookOutline(from1904, sheets);
  }

  private static PackagePart part(OPCPackage workbook) {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      PackageRelationship core = workbook.getRelationshipsByType(type).getRelationship(0);
      if (core != null) {
        return workbook.getPart(core);
      }
    }
    throw new IllegalStateException("Cannot find the workbook in its package");
  }

  private static boolean isWorksheet(PackagePart workbook, String id) {
    PackageRelationship relationship = workbook.getRelationship(id);
    return relationship != null && relationship.getRelationshipType().endsWith("/worksheet");
  }

  // The attribute's name space differs between the strict and the transitional form.
  private static String id(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
