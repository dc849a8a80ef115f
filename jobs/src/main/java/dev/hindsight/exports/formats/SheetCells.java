package dev.hindsight.exports.formats;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;

/** Walks over the cells of a sheet. A formula counts as the value that Excel saved with it. */
final class SheetCells {

  private static final String NOT_CALCULATED =
      "Is a formula without a saved value; open the workbook in Excel and save it";

  private final XMLStreamReader xml;
  private final SharedStrings strings;
  private final NumberStyles styles;
  private final boolean from1904;
  private long row;
  private int column;
  private final StringBuilder value = new StringBuilder();
  private boolean formula;
  private String text;
  private String problem;
  private boolean typed;

  SheetCells(InputStream sheet, SharedStrings strings, NumberStyles styles, boolean from1904)
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
    readValue();
    boolean empty = value.isEmpty();
    problem = formula && empty && !"str".equals(type) ? NOT_CALCULATED : null;
    typed = type == null || type.equals("n") || type.equals("b") || type.equals("d");
    text = empty ? null : text(value.toString(), type == null ? "n" : type, style);
  }

  // What stands in <v>, or in the <t> of an inline string; phonetic hints are no part of it.
  private void readValue() throws XMLStreamException {
    value.setLength(0);
    formula = false;
    for (int event = xml.next(); !isEnd(event, "c"); event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v", "t" -> value.append(xml.getElementText());
        case "f" -> formula = true;
        case "rPh" -> skip();
        default -> {}
      }
    }
  }

  private void skip() throws XMLStreamException {
    while (!isEnd(xml.getEventType(), "rPh")) {
      xml.next();
    }
  }

  private boolean isEnd(int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private String text(String raw, String type, String style) {
    return switch (type) {
      case "s" -> strings.getItemAt(Integer.parseInt(raw)).getString();
      case "b" -> raw.equals("1") ? "true" : "false";
      case "n" -> number(raw, style);
      default -> raw;
    };
  }

  private String number(String number, String style) {
    NumberStyles.Shown shown =
        style == null ? NumberStyles.Shown.NUMBER : styles.shown(Integer.parseInt(style));
    return switch (shown) {
      case NUMBER -> Cells.number(new BigDecimal(number));
      case DATE -> date(Double.parseDouble(number));
      case PERCENT -> Cells.number(new BigDecimal(number).movePointRight(2)) + "%";
    };
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

  /** What is wrong with the cell; null where nothing is. */
  String problem() {
    return problem;
  }

  /** Whether it is a number, a date or a truth value rather than text. */
  boolean isTyped() {
    return typed;
  }
}
