package dev.hindsight.workbook;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.office.SafeText;
import dev.hindsight.tables.grid.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes values into cells. The only file that touches cells and styles. */
public final class Cells {

  /** In points: Excel allows no more. */
  static final double HIGHEST_ROW = 409;

  /** Excel opens no sheet with more than 65,530 links. */
  private static final int MOST_LINKS = 60_000;

  private static final int HAIRLINE = 0xD0D0D0;

  /** A text in a cell of this format is shown as "not measured"; the cell holds the reason. */
  private static final String NOT_MEASURED_FORMAT = "General;General;General;\"not measured\"";

  private record StyleKey(
      Role role, String format, boolean quoted, Optional<DecisionClass> decisionClass) {}

  private final XSSFWorkbook workbook;
  private final Map<StyleKey, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Role, XSSFFont> fonts = new HashMap<>();
  private final Map<String, Integer> links = new HashMap<>();

  Cells(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // The default font rules the width of columns.
    workbook.getFontAt(0).setFontName("Calibri");
    workbook.getFontAt(0).setFontHeightInPoints((short) 11);
  }

  /** Writes a text. */
  void put(Sheet sheet, int row, int column, String text, Role role) {
    Cell cell = row(sheet, row).createCell(column);
    boolean quoted = SafeText.looksLikeFormula(text);
    cell.setCellStyle(
        style(new StyleKey(role, Unit.TEXT.spreadsheetFormat(), quoted, Optional.empty())));
    if (!text.isEmpty()) {
      cell.setCellValue(SafeText.cell(text));
    }
  }

  /** Writes the value of a table's cell. */
  void put(Sheet sheet, int row, int column, Value value) {
    if (value instanceof Value.Quantity quantity) {
      formatted(sheet, row, column, quantity.unit())
          .setCellValue(quantity.unit().spreadsheetValue(quantity.value()));
    } else if (value instanceof Value.Day day) {
      formatted(sheet, row, column, Unit.DATE).setCellValue(day.date());
    } else if (value instanceof Value.NotMeasured reason) {
      Cell cell = row(sheet, row).createCell(column);
      cell.setCellStyle(
          style(new StyleKey(Role.NOT_MEASURED, NOT_MEASURED_FORMAT, false, Optional.empty())));
      cell.setCellValue(SafeText.cell(reason.sentence()));
    } else if (value instanceof Value.OfClass ofClass) {
      put(sheet, row, column, ofClass.decisionClass());
    } else if (value instanceof Value.Link link) {
      put(sheet, row, column, link);
    } else if (value instanceof Value.Text text) {
      put(sheet, row, column, text.text(), Role.CELL);
    }
  }

  private void put(Sheet sheet, int row, int column, Value.Link link) {
    if (links.merge(sheet.getSheetName(), 1, Integer::sum) > MOST_LINKS) {
      put(sheet, row, column, link.text(), Role.CELL);
    } else {
      put(sheet, row, column, link.text(), Role.LINK);
      row(sheet, row).getCell(column).setHyperlink(leadingTo(link.place()));
    }
  }

  private XSSFHyperlink leadingTo(Value.Place place) {
    XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    int row = TableSheet.HEADER_ROW + 1 + place.row();
    hyperlink.setAddress("'" + place.table() + "'!A" + (row + 1));
    return hyperlink;
  }

  private void put(Sheet sheet, int row, int column, DecisionClass decisionClass) {
    Cell cell = row(sheet, row).createCell(column);
    cell.setCellStyle(
        style(
            new StyleKey(
                Role.CELL, Unit.TEXT.spreadsheetFormat(), false, Optional.of(decisionClass))));
    cell.setCellValue(decisionClass.label());
  }

  private Cell formatted(Sheet sheet, int row, int column, Unit unit) {
    Cell cell = row(sheet, row).createCell(column);
    cell.setCellStyle(
        style(new StyleKey(Role.NUMBER, unit.spreadsheetFormat(), false, Optional.empty())));
    return cell;
  }

  /** Sets a row's height, in points. */
  void height(Sheet sheet, int row, double points) {
    row(sheet, row).setHeightInPoints((float) Math.min(HIGHEST_ROW, points));
  }

  private static Row row(Sheet sheet, int row) {
    Row existing = sheet.getRow(row);
    return existing == null ? sheet.createRow(row) : existing;
  }

  private XSSFCellStyle style(StyleKey key) {
    return styles.computeIfAbsent(key, this::newStyle);
  }

  private XSSFCellStyle newStyle(StyleKey key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(key.role(), this::newFont));
    style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(key.role().wraps());
    style.setQuotePrefixed(key.quoted());
    rule(style, key.role());
    align(style, key.role());
    key.decisionClass().ifPresent(decisionClass -> mark(style, decisionClass));
    return style;
  }

  private static void rule(XSSFCellStyle style, Role role) {
    switch (role) {
      case HEADER, NUMBER_HEADER -> {
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Role.Ink.TEXT.rgb()));
      }
      case CELL, LINK, NUMBER, NOT_MEASURED -> underline(style);
      case STATEMENT, BASIS -> {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        underline(style);
      }
      case TOPIC -> style.setVerticalAlignment(VerticalAlignment.BOTTOM);
      case HEADING, POINT -> style.setVerticalAlignment(VerticalAlignment.TOP);
      case TITLE, SUBTITLE, SHOWN -> {
        // No rule: white ground separates them.
      }
    }
  }

  /** Numbers stand below their header, which leaves room for the filter's button. */
  private static void align(XSSFCellStyle style, Role role) {
    switch (role) {
      case NUMBER_HEADER -> {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 2);
      }
      case NUMBER, NOT_MEASURED -> {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
      }
      case HEADER, CELL, LINK -> {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
      }
      case TITLE, SUBTITLE, HEADING, TOPIC, SHOWN, BASIS, STATEMENT, POINT ->
          style.setAlignment(HorizontalAlignment.LEFT);
    }
  }

  private static void underline(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(HAIRLINE));
  }

  private static void mark(XSSFCellStyle style, DecisionClass decisionClass) {
    style.setBorderLeft(BorderStyle.THICK);
    style.setLeftBorderColor(colour(Look.of(decisionClass).getRGB()));
  }

  private XSSFFont newFont(Role role) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) role.points());
    font.setBold(role.isBold());
    font.setColor(colour(role.ink().rgb()));
    if (role == Role.LINK) {
      font.setUnderline(FontUnderline.SINGLE);
    }
    return font;
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
