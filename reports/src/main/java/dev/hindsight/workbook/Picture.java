package dev.hindsight.workbook;

import java.awt.Dimension;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
    int index = sheet.getWorkbook().addPicture(png.get(), XSSFWorkbook.PICTURE_TYPE_PNG);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFPicture picture = drawing.createPicture(Anchored.at(sheet, left, top), index);
    Anchored.describe(picture.getCTPicture().getNvPicPr().getCNvPr(), name, altText);
    Anchored.keepSize(drawing.getCTDrawing(), width, heightAt(width));
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
