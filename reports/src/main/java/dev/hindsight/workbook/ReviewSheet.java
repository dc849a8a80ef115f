package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.values.Period;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.ReviewPoint;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The one page that opens a review: what was found on the left, the key charts on the right. It is
 * laid out for landscape A4 and Letter alike.
 */
final class ReviewSheet {

  private static final int LEFT = 1;
  private static final int RIGHT = 4;
  private static final int TOPIC_WIDTH = 18;
  private static final int TEXT_WIDTH = 80;
  private static final int[] COLUMN_WIDTHS = {
    1, TOPIC_WIDTH, TEXT_WIDTH, 3, TOPIC_WIDTH, TEXT_WIDTH
  };
  private static final int FIRST_ROW = 3;

  /** In points, as all lengths here. */
  private static final double GAP = 8;

  private static final double WIDEST_GAP = 26;

  /** The height of a row that nothing stands in but pictures. */
  private static final double ROOM = 60;

  /** In per cent: the whole page is seen on a projector. */
  private static final int ZOOM = 85;

  private static final String NOTE =
      "An interval holds the values that fit the counts; where it is wide, they are few. Wins are"
          + " associated with decisions, churn with displaced items; what causes them no export can"
          + " say. Every figure is defined on the sheet Methods.";

  private static final String NOTE_WITHOUT_REQUESTS =
      "An interval holds the values that fit the counts; where it is wide, they are few. Reasons are"
          + " what somebody wrote down, not what was measured. Every figure is defined on the sheet"
          + " Methods.";

  private final XSSFSheet sheet;
  private final Cells cells;
  private int row;

  private ReviewSheet(XSSFSheet sheet, Cells cells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  /** Fills the sheet. */
  static void draw(XSSFSheet sheet, Cells cells, Findings findings, List<Picture> charts) {
    new ReviewSheet(sheet, cells).draw(findings, charts);
    PageSetup.onePage(sheet);
  }

  private void draw(Findings findings, List<Picture> charts) {
    for (int i = 0; i < COLUMN_WIDTHS.length; i++) {
      sheet.setColumnWidth(i, COLUMN_WIDTHS[i] * 256);
    }
    drawTitle(Covered.of(findings), findings.period());
    drawFindings(findings.review().statements(), charts);
    List<ReviewPoint> left = new ArrayList<>(ReviewPoint.changed(findings));
    List<ReviewPoint> right = new ArrayList<>(ReviewPoint.notMeasured(findings));
    (left.size() < right.size() ? left : right).addAll(ReviewPoint.leftOut(findings));
    drawPoints(left, right);
    drawNote(Covered.of(findings));
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, COLUMN_WIDTHS.length - 1, 0, row - 1);
    sheet.setDisplayGridlines(false);
    sheet.setZoom(ZOOM);
  }

  private void drawTitle(Covered covered, Period period) {
    cells.put(sheet, 0, 0, covered.title() + " " + period.quarter().label(), Role.TITLE);
    cells.height(sheet, 0, 32);
    cells.put(sheet, 1, 0, covered.subtitle(period), Role.SUBTITLE);
    cells.height(sheet, 1, 20);
    cells.height(sheet, 2, 5);
    row = FIRST_ROW;
  }

  /** Spreads the statements over the room that is theirs, where they need less. */
  private void drawStatements(List<Review.Statement> statements, double room) {
    double needed = statements.stream().mapToDouble(ReviewSheet::height).sum();
    double spare = (room - needed) / Math.max(1, statements.size());
    double gap = Math.max(GAP, Math.min(WIDEST_GAP, spare));
    for (Review.Statement statement : statements) {
      put(LEFT, statement.topic(), Role.TOPIC);
      put(LEFT + 1, statement.text(), Role.STATEMENT);
      cells.height(sheet, row++, height(statement) + gap);
    }
  }

  private static double height(Review.Statement statement) {
    return Math.max(
        TextFit.height(statement.topic(), TOPIC_WIDTH, Role.TOPIC),
        TextFit.height(statement.text(), TEXT_WIDTH, Role.STATEMENT));
  }

  /** Writes a text into the row at hand and returns the height that it takes. */
  private double put(int column, String text, Role role) {
    cells.put(sheet, row, column, text, role);
    return TextFit.height(text, COLUMN_WIDTHS[column], role);
  }

  /** The statements beside two charts, and a third chart below the statements. */
  private void drawFindings(List<Review.Statement> statements, List<Picture> charts) {
    double width = Picture.columnWidth(sheet, LEFT) + Picture.columnWidth(sheet, LEFT + 1);
    double top = top(row);
    List<Picture> onTheRight = charts.subList(0, Math.min(2, charts.size()));
    List<Picture> onTheLeft = charts.subList(onTheRight.size(), charts.size());
    double right = height(onTheRight, width);
    double left = height(onTheLeft, width);
    drawStatements(statements, right - left);
    double statementsEnd = top(row);
    double bottom = Math.max(top + right, statementsEnd + GAP + left);
    leaveRoom(bottom - statementsEnd);
    // Pictures hang on rows: every row must have its height before.
    place(onTheRight, left(RIGHT), top, width);
    place(onTheLeft, left(LEFT), bottom - left, width);
  }

  private static double height(List<Picture> charts, double width) {
    return charts.stream().mapToDouble(chart -> chart.heightAt(width) + GAP).sum();
  }

  private void place(List<Picture> charts, double left, double top, double width) {
    double next = top;
    for (Picture chart : charts) {
      chart.place(sheet, left, next, width);
      next += chart.heightAt(width) + GAP;
    }
  }

  private void leaveRoom(double points) {
    for (double left = points; left > 0; left -= ROOM) {
      cells.height(sheet, row++, Math.min(ROOM, left));
    }
  }

  private void drawPoints(List<ReviewPoint> left, List<ReviewPoint> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      double height = 0;
      if (i < left.size()) {
        height = Math.max(height, drawPoint(LEFT, left.get(i)));
      }
      if (i < right.size()) {
        height = Math.max(height, drawPoint(RIGHT, right.get(i)));
      }
      cells.height(sheet, row++, height + 2);
    }
  }

  private double drawPoint(int column, ReviewPoint point) {
    double text = put(column + 1, point.text(), Role.POINT);
    return point.heading().isEmpty()
        ? text
        : Math.max(text, put(column, point.heading(), Role.HEADING));
  }

  private void drawNote(Covered covered) {
    cells.height(sheet, row++, GAP);
    cells.put(sheet, row, LEFT, covered.isAsked() ? NOTE : NOTE_WITHOUT_REQUESTS, Role.SUBTITLE);
    cells.height(sheet, row++, 18);
  }

  private double left(int column) {
    double points = 0;
    for (int i = 0; i < column; i++) {
      points += Picture.columnWidth(sheet, i);
    }
    return points;
  }

  private double top(int until) {
    double points = 0;
    for (int i = 0; i < until; i++) {
      points += Picture.rowHeight(sheet, i);
    }
    return points;
  }
}
