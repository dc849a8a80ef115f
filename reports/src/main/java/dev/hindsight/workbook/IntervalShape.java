package dev.hindsight.workbook;

import dev.hindsight.tables.ReviewBar;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChildAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;

/**
 * A statement's interval as a drawing of lines, sharp at every size: a bar on the line of its
 * scale, its value as a stroke across it, and a thin line at what it is held against. An end that
 * goes on beyond the scale is an arrow.
 */
final class IntervalShape {

  private static final int INK = 0x1A1A1A;
  private static final int QUIET = 0x767676;
  private static final int SCALE = 0xD0D0D0;

  /** In points: the drawing, and how far its ends keep from the scale's. */
  private static final double WIDTH = 118;

  private static final double HEIGHT = 20;
  private static final double LEFT = 4;
  private static final double TOP = 4;
  private static final double EDGE = 7;
  private static final double BAR = 5;
  private static final double STROKE = 2.5;
  private static final double HAIRLINE = 0.75;

  private final XSSFShapeGroup group;
  private final ReviewBar bar;

  private IntervalShape(XSSFShapeGroup group, ReviewBar bar) {
    this.group = group;
    this.bar = bar;
  }

  /**
   * Draws a bar into a cell.
   *
   * @param altText what it shows
   */
  static void draw(XSSFSheet sheet, int row, int column, ReviewBar bar, String altText) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(Units.toEMU(LEFT), Units.toEMU(TOP), 0, 0, column, row, column, row);
    XSSFShapeGroup group = drawing.createGroup(anchor);
    group.setCoordinates(0, 0, Units.toEMU(WIDTH), Units.toEMU(HEIGHT));
    new IntervalShape(group, bar).draw();
    Anchored.describe(group.getCTGroupShape().getNvGrpSpPr().getCNvPr(), "Interval", altText);
    Anchored.keepSize(drawing.getCTDrawing(), WIDTH, HEIGHT);
  }

  private void draw() {
    double middle = HEIGHT / 2;
    rectangle(SCALE, EDGE, middle - HAIRLINE / 2, WIDTH - 2 * EDGE, HAIRLINE);
    bar.reference().ifPresent(at -> rectangle(INK, at(at) - HAIRLINE / 2, 0, HAIRLINE, HEIGHT));
    double from = at(bar.from());
    rectangle(QUIET, from, middle - BAR / 2, Math.max(STROKE, at(bar.to()) - from), BAR);
    if (bar.isOpenLeft()) {
      shape(ShapeTypes.LEFT_ARROW, QUIET, 0, middle - EDGE, 2 * EDGE, 2 * EDGE);
    }
    if (bar.isOpenRight()) {
      shape(ShapeTypes.RIGHT_ARROW, QUIET, WIDTH - 2 * EDGE, middle - EDGE, 2 * EDGE, 2 * EDGE);
    }
    rectangle(INK, at(bar.value()) - STROKE / 2, 2, STROKE, HEIGHT - 4);
  }

  private void rectangle(int rgb, double x, double y, double width, double height) {
    shape(ShapeTypes.RECT, rgb, x, y, width, height);
  }

  private static double at(double place) {
    return EDGE + (WIDTH - 2 * EDGE) * place;
  }

  private void shape(int type, int rgb, double x, double y, double width, double height) {
    XSSFSimpleShape shape =
        group.createSimpleShape(
            new XSSFChildAnchor(
                Units.toEMU(x), Units.toEMU(y), Units.toEMU(x + width), Units.toEMU(y + height)));
    shape.setShapeType(type);
    shape.setFillColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    shape.getCTShape().getSpPr().addNewLn().addNewNoFill();
    // Its empty text would say in which language the machine is.
    shape.getCTShape().unsetTxBody();
  }
}
