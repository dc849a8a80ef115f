package dev.hindsight.exports.formats;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;

/** Walks over the cells of a sheet. A formula counts as the value that Excel saved with it. */
final class SheetCells {

  /** Excel shows 15 digits; what it stores beyond them is noise of binary numbers. */
  private static final MathContext SHOWN = new MathContext(15);

  private final XMLStreamReader xml;
  private final SharedStrings strings;
  private final StylesTable styles;
  private final boolean from1904;
  private long row;
  private int column;
  private String text;
  private boolean typed;

  SheetCells(InputStream sheet, SharedStrings strings, StylesTable styles, boolean from1904)
      throws XMLStreamException {
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    this.xml = factory.createXMLStreamReader(sheet);
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** Goes to the next row; false after the last one. */
  boolean nextRow() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Long.parseLong(number);
        column = -1;
        return true;
      }
    }
    return false;
  }

  /** Goes to the next cell of the row; false after the last one. */
  boolean nextCell() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return false;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        readCell();
        return true;
      }
    }
    return false;
  }

  private void readCell() throws XMLStreamException {
    String reference = xml.getAttributeValue(null, "r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = value();
    typed = type == null || type.equals("n") || type.equals("b") || type.equals("d");
    text = value == null ? null : text(value, type == null ? "n" : type, style);
  }

  // What stands in <v>, or in the <t> of an inline string; phonetic hints are no part of it.
  private String value() throws XMLStreamException {
    StringBuilder value = null;
    for (int event = xml.next(); !isEnd(event, "c"); event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v", "t" -> {
          value = value == null ? new StringBuilder() : value;
          value.append(xml.getElementText());
        }
        case "rPh" -> skip();
        default -> {}
      }
    }
    return value == null ? null : value.toString();
  }

  private void skip() throws XMLStreamException {
    while (!isEnd(xml.getEventType(), "rPh")) {
      xml.next();
    }
  }

  private boolean isEnd(int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private String text(String value, String type, String style) {
    return switch (type) {
      case "s" -> strings.getItemAt(Integer.parseInt(value)).getString();
      case "b" -> value.equals("1") ? "true" : "false";
      case "n" -> number(value, style);
      default -> value;
    };
  }

  private String number(String value, String style) {
    if (style != null && isDate(Integer.parseInt(style))) {
      return date(Double.parseDouble(value));
    }
    return Cells.plain(new BigDecimal(value).round(SHOWN).stripTrailingZeros());
  }

  private boolean isDate(int style) {
    var format = styles.getStyleAt(style);
    return format != null
        && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
  }

  private String date(double serial) {
    LocalDateTime time = DateUtil.getLocalDateTime(serial, from1904, true);
    if (time == null) {
      return Double.toString(serial);
    }
    boolean dayOnly = time.toLocalTime().toSecondOfDay() == 0;
    return dayOnly ? time.toLocalDate().toString() : time.withNano(0).toString();
  }

  /** The number of the row, as Excel shows it. */
  long row() {
    return row;
  }

  /** The position of the cell, from 0. */
  int column() {
    return column;
  }

  /** What stands in the cell; null for nothing. */
  String text() {
    return text;
  }

  /** Whether it is a number, a date or a truth value rather than text. */
  boolean isTyped() {
    return typed;
  }
}
