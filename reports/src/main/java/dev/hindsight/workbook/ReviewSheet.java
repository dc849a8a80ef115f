package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.values.Period;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.ReviewBar;
import dev.hindsight.tables.ReviewPoint;
import dev.hindsight.tables.ToDecide;
import dev.hindsight.tables.ToDecide.Line;
import dev.hindsight.tables.ToDecide.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The one page that opens a review: what was found on the left, each with its number and its
 * interval, the key charts on the right. It is laid out for landscape A4 and Letter alike. What
 * stands behind the statements is below the page: it is read on a screen, and not printed.
 */
final class ReviewSheet {

  private static final int NUMBER = 1;
  private static final int BAR = 2;
  private static final int TEXT = 3;
  private static final int RIGHT = 5;
  private static final List<Integer> COLUMN_WIDTHS = List.of(1, 27, 24, 61, 3, 82);

  /** Of a report that was made before statements had numbers: the text has the bar's room. */
  private static final List<Integer> WIDTHS_WITHOUT_NUMBERS = List.of(1, 27, 2, 83, 3, 82);

  private static final int FIRST_ROW = 3;

  /** In points, as all lengths here. */
  private static final double GAP = 8;

  private static final double WIDEST_GAP = 26;

  private static final double TITLE_HEIGHT = 27;

  private static final double LEAD_HEIGHT = 22;

  /** The whole of it would not fit beside an amount. */
  private static final String AT_LEAST = "at least";

  /** The height of a row that nothing stands in but pictures. */
  private static final double ROOM = 60;

  /** In per cent: the whole page is seen on a projector. */
  private static final int ZOOM = 85;

  private static final String NOTE =
      "An interval holds the values that fit the counts; where it is wide, they are few. Wins are"
          + " associated with decisions, churn with displaced items; what causes them no export can"
          + " say. Every figure is defined on the sheet Methods.";

  private static final String NOTE_WITHOUT_REQUESTS =
      "An interval holds the values that fit the counts; where it is wide, they are few. Reasons"
          + " are what somebody wrote down, not what was measured. Every figure is defined on the"
          + " sheet Methods.";

  private final XSSFSheet sheet;
  private final Cells cells;
  private final Findings findings;
  private final boolean hasNumbers;
  private final List<Integer> widths;
  private int row;

  private ReviewSheet(XSSFSheet sheet, Cells cells, Findings findings) {
    this.sheet = sheet;
    this.cells = cells;
    this.findings = findings;
    hasNumbers =
        findings.review().statements().stream().anyMatch(each -> each.shown().isMeasured());
    widths = hasNumbers ? COLUMN_WIDTHS : WIDTHS_WITHOUT_NUMBERS;
  }

  /** Fills the sheet. */
  static void draw(XSSFSheet sheet, Cells cells, Findings findings, List<Picture> charts) {
    new ReviewSheet(sheet, cells, findings).draw(charts);
    PageSetup.onePage(sheet);
  }

  private void draw(List<Picture> charts) {
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * 256);
    }
    drawTitle(Covered.of(findings), findings.period());
    List<Statement> statements = findings.review().statements();
    List<ReviewPoint> points = ReviewPoint.of(findings);
    Optional<ToDecide> agenda = ToDecide.of(findings);
    agenda.ifPresent(this::drawAgenda);
    drawStatements(statements, gap(statements, points, charts));
    points.forEach(this::drawPoint);
    drawCharts(charts);
    drawNote(Covered.of(findings));
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, widths.size() - 1, 0, row - 1);
    drawDetails(agenda, statements, points);
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

  /** The questions without what stands behind them: the sheets Agenda and Agreed have that. */
  private void drawAgenda(ToDecide agenda) {
    drawLead(ToDecide.HEADING);
    agenda.points().forEach(this::drawQuestion);
    String below =
        Stream.of(agenda.said(), agenda.readBackElsewhere("the sheet Agreed reads"))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    if (!below.isEmpty()) {
      drawPoint(new ReviewPoint("", below, List.of()));
    }
    drawLead(ToDecide.FOUND);
  }

  private void drawLead(String text) {
    put(NUMBER, text, Role.HEADING);
    cells.height(sheet, row++, LEAD_HEIGHT);
  }

  private void drawQuestion(Point point) {
    put(NUMBER, point.stake().map(each -> each + " " + AT_LEAST).orElse(""), Role.TOPIC);
    put(TEXT, point.question(), Role.TOPIC);
    cells.height(sheet, row++, TextFit.height(point.question(), widths.get(TEXT), Role.TOPIC));
    put(NUMBER, "Owner: " + point.owner(), Role.POINT);
    put(TEXT, point.evidence(), Role.POINT);
    cells.height(
        sheet, row++, TextFit.height(point.evidence(), widths.get(TEXT), Role.POINT) + GAP / 2);
  }

  /** What is left free below a statement: they are spread over the room beside the charts. */
  private double gap(List<Statement> statements, List<ReviewPoint> points, List<Picture> charts) {
    double needed =
        Anchored.top(sheet, row)
            - Anchored.top(sheet, FIRST_ROW)
            + statements.stream().mapToDouble(each -> TITLE_HEIGHT + height(each)).sum()
            + points.stream().mapToDouble(this::height).sum();
    double spare = (height(charts) - needed) / Math.max(1, statements.size());
    return Math.max(GAP, Math.min(WIDEST_GAP, spare));
  }

  private double height(Statement statement) {
    double text = TextFit.height(statement.text(), widths.get(TEXT), Role.STATEMENT);
    return statement.shown().isMeasured()
        ? Math.max(text, height(statement.shown().require()))
        : text;
  }

  private double height(Shown shown) {
    return TextFit.height(shown.basis().textInReview(), widths.get(NUMBER), Role.BASIS);
  }

  private double height(ReviewPoint point) {
    return 2
        + Math.max(
            TextFit.height(point.heading(), widths.get(NUMBER), Role.HEADING),
            TextFit.height(point.text(), widths.get(TEXT), Role.POINT));
  }

  private void drawStatements(List<Statement> statements, double gap) {
    List<Optional<ReviewBar>> bars = ReviewBar.of(statements);
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Optional<Shown> shown = statement.shown().optional();
      cells.height(sheet, row, TITLE_HEIGHT);
      shown.ifPresent(this::drawShown);
      bars.get(i).ifPresent(bar -> drawBar(bar, statement));
      put(hasNumbers ? TEXT : NUMBER, statement.topic(), Role.TOPIC);
      row++;
      put(NUMBER, shown.map(each -> each.basis().textInReview()).orElse(""), Role.BASIS);
      put(BAR, shown.map(each -> each.limits().value()).orElse(""), Role.BASIS);
      put(TEXT, statement.text(), Role.STATEMENT);
      cells.height(sheet, row++, height(statement) + gap);
    }
  }

  private void drawShown(Shown shown) {
    put(NUMBER, shown.number(findings.parameters().reportingCurrency()), Role.SHOWN);
  }

  private void drawBar(ReviewBar bar, Statement statement) {
    IntervalShape.draw(
        sheet,
        row,
        BAR,
        bar,
        statement.topic()
            + ": "
            + statement.shown().require().line(findings.parameters().reportingCurrency()));
  }

  private void put(int column, String text, Role role) {
    cells.put(sheet, row, column, text, role);
  }

  private void drawPoint(ReviewPoint point) {
    put(NUMBER, point.heading(), Role.HEADING);
    put(TEXT, point.text(), Role.POINT);
    cells.height(sheet, row++, height(point));
  }

  /** The charts one below the other. */
  private void drawCharts(List<Picture> charts) {
    double top = Anchored.top(sheet, FIRST_ROW);
    leaveRoom(height(charts) - (Anchored.top(sheet, row) - top));
    // Pictures hang on rows: every row must have its height before.
    for (Picture chart : charts) {
      double width = Picture.columnWidth(sheet, RIGHT);
      chart.place(sheet, Anchored.left(sheet, RIGHT), top, width);
      top += chart.heightAt(width) + GAP;
    }
  }

  private double height(List<Picture> charts) {
    double width = Picture.columnWidth(sheet, RIGHT);
    return charts.stream().mapToDouble(chart -> chart.heightAt(width) + GAP).sum();
  }

  private void leaveRoom(double points) {
    for (double left = points; left > 0; left -= ROOM) {
      cells.height(sheet, row++, Math.min(ROOM, left));
    }
  }

  private void drawNote(Covered covered) {
    cells.height(sheet, row++, GAP);
    cells.put(sheet, row, NUMBER, covered.isAsked() ? NOTE : NOTE_WITHOUT_REQUESTS, Role.SUBTITLE);
    cells.height(sheet, row++, 18);
  }

  private void drawDetails(
      Optional<ToDecide> agenda, List<Statement> statements, List<ReviewPoint> points) {
    row++;
    cells.put(sheet, row, NUMBER, "What stands behind it", Role.HEADING);
    cells.height(sheet, row++, 20);
    agenda.stream().flatMap(each -> each.points().stream()).forEach(this::drawDetails);
    statements.forEach(statement -> drawDetails(statement.topic(), statement.details()));
    points.forEach(point -> drawDetails(point.heading(), point.details()));
  }

  private void drawDetails(Point point) {
    drawDetails(point.question(), point.lines().stream().map(Line::text).toList());
  }

  private void drawDetails(String heading, List<String> details) {
    String first = heading;
    for (String detail : details) {
      drawPoint(new ReviewPoint(first, detail, List.of()));
      first = "";
    }
  }
}
