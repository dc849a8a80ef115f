package dev.hindsight.workbook;

import java.awt.Dimension;
import java.nio.ByteBuffer;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** A picture to lay on a sheet: a PNG, and words for a reader who cannot see it. */
public final class Picture {

  /** Where the header of a PNG holds the picture's width, its height following. */
  private static final int WIDTH_OFFSET = 16;

  private static final double DEFAULT_ROW_POINTS = 15;

  private final String name;
  private final Dimension size;
  private final Supplier<byte[]> png;
  private final String altText;

  /**
   * A picture that is still being drawn.
   *
   * @param name what it is called in the sheet's list of objects, which is its chart's name
   * @param size how its width and height relate
   * @param png gives the file's bytes, and waits for them
   * @param altText what it shows
   */
  public Picture(String name, Dimension size, Supplier<byte[]> png, String altText) {
    this.name = name;
    this.size = new Dimension(size);
    this.png = png;
    this.altText = altText;
  }

  /**
   * A picture.
   *
   * @param png the file's bytes
   */
  Picture(String name, byte[] png, String altText) {
    this(name, size(png), () -> png, altText);
  }

  private static Dimension size(byte[] png) {
    ByteBuffer header = ByteBuffer.wrap(png, WIDTH_OFFSET, 2 * Integer.BYTES);
    return new Dimension(header.getInt(), header.getInt());
  }

  String name() {
    return name;
  }

  /** The height in points that it has at a width in points. */
  double heightAt(double width) {
    return width * size.height / size.width;
  }

  /**
   * Lays the picture on a sheet whose rows and columns have their final sizes.
   *
   * @param left the distance from the sheet's left edge, in points
   * @param top the distance from the sheet's upper edge, in points
   * @param width in points
   */
  void place(XSSFSheet sheet, double left, double top, double width) {
    Position row = along(each -> rowHeight(sheet, each), top);
    Position column = along(each -> columnWidth(sheet, each), left);
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            column.offset(), row.offset(), 0, 0, column.index(), row.index(), 0, 0);
    int index = sheet.getWorkbook().addPicture(png.get(), XSSFWorkbook.PICTURE_TYPE_PNG);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFPicture picture = drawing.createPicture(anchor, index);
    picture.getCTPicture().getNvPicPr().getCNvPr().setName(name);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(SafeText.attribute(altText));
    keepSize(drawing.getCTDrawing(), width);
  }

  /**
   * Ties the last picture to one cell and a size. Tied to two cells, it is stretched where the
   * columns are wider, as with other fonts.
   */
  private void keepSize(CTDrawing drawing, double width) {
    int last = drawing.sizeOfTwoCellAnchorArray() - 1;
    CTTwoCellAnchor tiedToTwo = drawing.getTwoCellAnchorArray(last);
    CTOneCellAnchor tied = drawing.addNewOneCellAnchor();
    tied.setFrom(tiedToTwo.getFrom());
    CTPositiveSize2D extent = tied.addNewExt();
    extent.setCx(Units.toEMU(width));
    extent.setCy(Units.toEMU(heightAt(width)));
    tied.setPic(tiedToTwo.getPic());
    tied.addNewClientData();
    drawing.removeTwoCellAnchor(last);
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

  /** The height of a row in points. */
  static double rowHeight(XSSFSheet sheet, int row) {
    XSSFRow existing = sheet.getRow(row);
    return existing == null ? DEFAULT_ROW_POINTS : existing.getHeightInPoints();
  }

  /** The width of a column in points. */
  static double columnWidth(XSSFSheet sheet, int column) {
    return Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
  }
}
