package dev.hindsight.workbook;

import dev.hindsight.findings.values.Unit;
import dev.hindsight.office.ChartCells;
import dev.hindsight.office.ChartFigure;
import dev.hindsight.office.EstimateChart;
import dev.hindsight.office.Ink;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;

/**
 * The key charts as a spreadsheet draws them, and above them the cells that they are drawn from.
 */
final class EditableChartsSheet {

  static final String NAME = "Editable charts";

  /** The column of what stands below the bars. */
  private static final int LABEL = 1;

  /** In points, as all lengths here. */
  private static final double WIDTH = 430;

  private static final double HEIGHT = 330;
  private static final double GAP = 18;

  private static final List<Column<Row>> COLUMNS =
      Column.all(
          List.of(
              Column.words("Chart", 30, row -> row.chart().name()),
              Column.words("Bar", 26, row -> row.bar().label())),
          Arrays.stream(ChartFigure.values()).map(EditableChartsSheet::figure).toList(),
          List.of(Column.words("What the values are", 30, row -> row.chart().values())));

  private record Row(EstimateChart chart, EstimateChart.Bar bar) {}

  private EditableChartsSheet() {}

  private static Column<Row> figure(ChartFigure figure) {
    return Column.of(
        figure.header(),
        Unit.DECIMAL,
        row -> new Value.Quantity(figure.of(row.bar().estimate()), row.chart().unit()));
  }

  /** Fills the sheet. */
  static void draw(XSSFSheet sheet, Cells cells, List<EstimateChart> charts) {
    List<Row> rows =
        charts.stream()
            .flatMap(chart -> chart.all().stream().map(bar -> new Row(chart, bar)))
            .toList();
    TableSheet.draw(
        sheet,
        cells,
        new Table<>(
            NAME,
            "The key charts, to edit or to paste elsewhere",
            "Drawn from the cells of this table: bars with 95\u00a0% intervals. What is changed"
                + " here changes nothing else.",
            COLUMNS,
            rows));
    int below = sheet.getLastRowNum() + 1;
    double top = Anchored.top(sheet, below);
    cells.height(sheet, below, HEIGHT + 2 * GAP);
    int first = TableSheet.HEADER_ROW + 1;
    for (int i = 0; i < charts.size(); i++) {
      lay(sheet, charts.get(i), i * (WIDTH + GAP), top + GAP, first);
      first += charts.get(i).all().size();
    }
    PageSetup.onePage(sheet);
  }

  private static void lay(
      XSSFSheet sheet, EstimateChart chart, double left, double top, int first) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart drawn = drawing.createChart(Anchored.at(sheet, left, top));
    chart.title(drawn);
    chart.draw(drawn, new ChartCells(sheet, first, LABEL), Ink.SHEET);
    CTDrawing shapes = drawing.getCTDrawing();
    CTGraphicalObjectFrame frame =
        shapes.getTwoCellAnchorArray(shapes.sizeOfTwoCellAnchorArray() - 1).getGraphicFrame();
    Anchored.describe(
        frame.getNvGraphicFramePr().getCNvPr(), chart.name(), chart.picture().altText());
    Anchored.keepSize(shapes, WIDTH, HEIGHT);
  }
}
