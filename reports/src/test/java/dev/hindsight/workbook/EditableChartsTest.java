package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.churn.ChurnBySide;
import dev.hindsight.charts.payoff.PayOffWaterfall;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.values.Estimate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Charts that a spreadsheet draws, read back from the file. */
class EditableChartsTest {

  private static final Findings FULL = FindingsFixture.full();

  @Test
  void eachSaysWhatItsPictureSays() throws IOException {
    try (XSSFWorkbook workbook = read(FULL)) {
      assertThat(charts(workbook))
          .extracting(chart -> chart.getTitleText().getString())
          .containsExactlyElementsOf(
              Stream.of(WinRateByDecision.NAME, PayOffWaterfall.NAME, ChurnBySide.NAME)
                  .map(name -> Charts.all(FULL).get(name).require().title())
                  .toList());
      assertThat(
              workbook
                  .getSheet("Editable charts")
                  .getDrawingPatriarch()
                  .getCTDrawing()
                  .getOneCellAnchorList())
          .extracting(each -> each.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr())
          .containsExactlyElementsOf(
              Stream.of(WinRateByDecision.NAME, PayOffWaterfall.NAME, ChurnBySide.NAME)
                  .map(name -> Charts.all(FULL).get(name).require().altText())
                  .toList());
    }
  }

  @Test
  void isDrawnFromTheFiguresOfTheFindings() throws IOException {
    NetTotal settled = FULL.payOff().require().given().settled();
    ChurnPanel panel = FULL.churn().require().panel();
    List<Estimate> winRates =
        FULL.winRates().byClass().require().stream()
            .filter(row -> row.outcomes().closed() > 0)
            .map(row -> row.outcomes().winRate().estimate().require())
            .toList();
    Estimate lost = settled.displacementCost().require();
    try (XSSFWorkbook workbook = read(FULL)) {
      assertThat(drawn(workbook, 0)).containsExactlyElementsOf(winRates);
      assertThat(drawn(workbook, 1))
          .startsWith(
              settled.gain().require(), new Estimate(-lost.value(), -lost.upper(), -lost.lower()))
          .endsWith(settled.net().require());
      assertThat(drawn(workbook, 2))
          .containsExactly(
              panel.exposed().per100AccountYears().require(),
              panel.unexposed().per100AccountYears().require());
    }
  }

  /** Value and interval of each bar, from the cells that the chart refers to. */
  private static List<Estimate> drawn(XSSFWorkbook workbook, int chart) {
    CTBarSer series = series(charts(workbook).get(chart));
    List<Double> values = cells(workbook, series.getVal().getNumRef().getF());
    CTErrBars intervals = series.getErrBars();
    List<Double> up = cells(workbook, intervals.getPlus().getNumRef().getF());
    List<Double> down = cells(workbook, intervals.getMinus().getNumRef().getF());
    XSSFSheet sheet = workbook.getSheet("Editable charts");
    int first =
        CellRangeAddress.valueOf(series.getVal().getNumRef().getF().replaceFirst("^.*!", ""))
            .getFirstRow();
    return IntStream.range(0, values.size())
        .mapToObj(
            i -> {
              double lower = sheet.getRow(first + i).getCell(3).getNumericCellValue();
              double upper = sheet.getRow(first + i).getCell(4).getNumericCellValue();
              assertThat(down.get(i)).isEqualTo(values.get(i) - lower);
              assertThat(up.get(i)).isEqualTo(upper - values.get(i));
              return new Estimate(values.get(i), lower, upper);
            })
        .toList();
  }

  private static List<Double> cells(XSSFWorkbook workbook, String reference) {
    CellReference place = new AreaReference(reference, SpreadsheetVersion.EXCEL2007).getFirstCell();
    CellRangeAddress range =
        CellRangeAddress.valueOf(reference.substring(reference.indexOf('!') + 1));
    return IntStream.rangeClosed(range.getFirstRow(), range.getLastRow())
        .mapToObj(
            row ->
                workbook
                    .getSheet(place.getSheetName())
                    .getRow(row)
                    .getCell(range.getFirstColumn())
                    .getNumericCellValue())
        .toList();
  }

  /** LibreOffice draws no bar without a colour of its own. */
  @Test
  void everyBarHasAColourAndAnInterval() throws IOException {
    try (XSSFWorkbook workbook = read(FULL)) {
      for (XSSFChart chart : charts(workbook)) {
        CTBarSer series = series(chart);
        long bars = series.getVal().getNumRef().getNumCache().getPtCount().getVal();
        assertThat(series.getDPtList())
            .hasSize((int) bars)
            .allMatch(bar -> bar.getSpPr().getSolidFill().isSetSrgbClr());
        assertThat(series.getErrBars().getErrValType().getVal()).isEqualTo(STErrValType.CUST);
        assertThat(series.getErrBars().getPlus().getNumRef().getNumCache().getPtList())
            .hasSize((int) bars);
      }
    }
  }

  @Test
  void axesHaveTitlesAndHoldTheIntervals() throws IOException {
    try (XSSFWorkbook workbook = read(FULL)) {
      for (XSSFChart chart : charts(workbook)) {
        var area = chart.getCTChart().getPlotArea();
        assertThat(area.getCatAxArray(0).isSetTitle()).isTrue();
        assertThat(area.getValAxArray(0).isSetTitle()).isTrue();
      }
      assertThat(charts(workbook))
          .extracting(
              chart -> chart.getAxes().get(1).getMinimum(),
              chart -> chart.getAxes().get(1).getMaximum())
          .startsWith(tuple(0.0, 0.8))
          .hasSize(3);
    }
  }

  private static CTBarSer series(XSSFChart chart) {
    return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
  }

  private static List<XSSFChart> charts(XSSFWorkbook workbook) {
    return workbook.getSheet("Editable charts").getDrawingPatriarch().getCharts();
  }

  private static XSSFWorkbook read(Findings findings) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(findings)));
  }
}
