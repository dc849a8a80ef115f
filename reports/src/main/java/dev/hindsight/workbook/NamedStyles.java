package dev.hindsight.workbook;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The names of two cell styles: the one that programs expect to be there, and the one by which a
 * screen reader knows the title of a sheet. POI's schemas leave names out.
 */
final class NamedStyles {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private record Named(String name, int built, int format) {}

  private NamedStyles() {}

  /**
   * Names them.
   *
   * @param title the style of titles
   */
  static void add(XSSFWorkbook workbook, XSSFCellStyle title) {
    StylesTable styles = workbook.getStylesSource();
    CTXf look = (CTXf) title.getCoreXf().copy();
    look.unsetXfId();
    int format = styles.putCellStyleXf(look) - 1;
    title.getCoreXf().setXfId(format);
    List<Named> all = List.of(new Named("Normal", 0, 0), new Named("Heading 1", 16, format));
    try (XmlCursor cursor = styles.getCTStylesheet().newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(NAMESPACE, "cellStyles"));
      cursor.insertAttributeWithValue("count", Integer.toString(all.size()));
      for (Named named : all) {
        cursor.beginElement(new QName(NAMESPACE, "cellStyle"));
        cursor.insertAttributeWithValue("name", named.name());
        cursor.insertAttributeWithValue("xfId", Integer.toString(named.format()));
        cursor.insertAttributeWithValue("builtinId", Integer.toString(named.built()));
        cursor.toNextToken();
      }
    }
  }
}
