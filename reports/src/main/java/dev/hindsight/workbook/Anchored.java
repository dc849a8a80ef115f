package dev.hindsight.workbook;

import dev.hindsight.office.SafeText;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Where pictures and charts lie on a sheet. All lengths are in points. */
final class Anchored {

  private Anchored() {}

  /**
   * The place at a distance from the sheet's left and upper edge, whose rows and columns have their
   * final sizes.
   */
  static XSSFClientAnchor at(XSSFSheet sheet, double left, double top) {
    Position row = along(each -> Picture.rowHeight(sheet, each), top);
    Position column = along(each -> Picture.columnWidth(sheet, each), left);
    return new XSSFClientAnchor(
        column.offset(), row.offset(), 0, 0, column.index(), row.index(), 0, 0);
  }

  /**
   * Ties what was laid on a sheet last to one cell and a size. Tied to two cells, it is stretched
   * where the columns are wider, as with other fonts.
   */
  static void keepSize(CTDrawing drawing, double width, double height) {
    int last = drawing.sizeOfTwoCellAnchorArray() - 1;
    CTTwoCellAnchor tiedToTwo = drawing.getTwoCellAnchorArray(last);
    CTOneCellAnchor tied = drawing.addNewOneCellAnchor();
    tied.setFrom(tiedToTwo.getFrom());
    CTPositiveSize2D extent = tied.addNewExt();
    extent.setCx(Units.toEMU(width));
    extent.setCy(Units.toEMU(height));
    if (tiedToTwo.isSetPic()) {
      tied.setPic(tiedToTwo.getPic());
    } else if (tiedToTwo.isSetGrpSp()) {
      tied.setGrpSp(tiedToTwo.getGrpSp());
    } else {
      tied.setGraphicFrame(tiedToTwo.getGraphicFrame());
    }
    tied.addNewClientData();
    drawing.removeTwoCellAnchor(last);
  }

  /** The distance from a sheet's left edge to a column. */
  static double left(XSSFSheet sheet, int column) {
    return IntStream.range(0, column).mapToDouble(each -> Picture.columnWidth(sheet, each)).sum();
  }

  /** The distance from a sheet's upper edge to a row. */
  static double top(XSSFSheet sheet, int row) {
    return IntStream.range(0, row).mapToDouble(each -> Picture.rowHeight(sheet, each)).sum();
  }

  /** Says what it is called in the sheet's list of objects, and what it shows. */
  static void describe(CTNonVisualDrawingProps properties, String name, String altText) {
    properties.setName(name);
    properties.setDescr(SafeText.attribute(altText));
  }

  /** A row or column, and how far into it, in EMU. */
  private record Position(int index, int offset) {}

  private static Position along(IntToDoubleFunction size, double distance) {
    int index = 0;
    double left = distance;
    while (left >= size.applyAsDouble(index)) {
      left -= size.applyAsDouble(index);
      index++;
    }
    return new Position(index, Units.toEMU(left));
  }
}
