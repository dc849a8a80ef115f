package dev.hindsight.exports.formats;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Tells from which day a workbook counts its dates: 1900 or, from old Macs, 1904. */
final class WorkbookDates {

  private WorkbookDates() {}

  static boolean countsFrom1904(XSSFReader reader)
      throws OpenXML4JException, IOException, XMLStreamException {
    try (InputStream data = reader.getWorkbookData()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(data);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("workbookPr")) {
          String flag = xml.getAttributeValue(null, "date1904");
          return "1".equals(flag) || "true".equals(flag);
        }
      }
      return false;
    }
  }
}
