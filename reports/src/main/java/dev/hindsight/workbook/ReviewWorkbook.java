package dev.hindsight.workbook;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Say;
import dev.hindsight.office.DocumentProperties;
import dev.hindsight.office.EditableCharts;
import dev.hindsight.office.EstimateChart;
import dev.hindsight.office.OfficeFile;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a quarterly review. The same findings and pictures give the same bytes. */
public final class ReviewWorkbook {

  private final XSSFWorkbook workbook = new NothingToClose();
  private final Cells cells = new Cells(workbook);
  private final Findings findings;
  private final List<Picture> charts;
  private final Identity identity;

  /** What of each sheet is printed, in words. */
  private final Map<String, String> printed = new HashMap<>();

  private Optional<TableSheet<TradeOff>> ledger = Optional.empty();

  private ReviewWorkbook(Findings findings, List<Picture> charts, Identity identity) {
    this.findings = findings;
    this.charts = charts;
    this.identity = identity;
  }

  /**
   * The workbook as the bytes of an XLSX file.
   *
   * @param findings what to say
   * @param charts the report's charts, most important first
   * @param identity what tells this report from others; stands in the properties
   * @throws IOException if the workbook cannot be put together
   */
  public static byte[] bytes(Findings findings, List<Picture> charts, Identity identity)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(findings, charts, identity, bytes);
    return bytes.toByteArray();
  }

  /** Writes the workbook; the stream is left open. */
  public static void write(
      Findings findings, List<Picture> charts, Identity identity, OutputStream out)
      throws IOException {
    OfficeFile.write(() -> new ReviewWorkbook(findings, charts, identity).write(out));
  }

  /**
   * Loads what workbooks are made and written with ahead of the first one: that takes a moment. POI
   * writes this one as it is closed.
   */
  public static void prepare() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("a");
      sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot put a workbook together", e);
    }
  }

  private void write(OutputStream out) throws IOException {
    XSSFSheet review = workbook.createSheet("Review");
    XSSFSheet contents = workbook.createSheet(ContentsSheet.NAME);
    List<Picture> key = Charts.opening(charts);
    drawTables(key);
    properties().write(workbook.getProperties(), identity);
    // The ledger's rows are written as they are made: as cells they would fill the memory.
    try (StreamedWorkbook streamed = new StreamedWorkbook(workbook)) {
      ledger.ifPresent(
          sheet -> printed.put(sheet.name(), sheet.drawRows(streamed.getSheet(sheet.name()))));
      // Pictures come last: they may still be drawn while tables are.
      ReviewSheet.draw(review, cells, findings, key);
      if (!charts.isEmpty()) {
        PicturesBelow.lay(
            workbook.getSheet(ChartsSheet.NAME), cells, ChartsSheet.below(charts, key));
      }
      ContentsSheet.draw(contents, cells, findings, printed, identity);
      for (Sheet sheet : workbook) {
        PageSetup.foot(sheet, identity);
        sheet.setActiveCell(CellAddress.A1);
      }
      workbook.setActiveSheet(0);
      NamedStyles.add(workbook, review.getRow(0).getCell(0).getCellStyle());
      streamed.write(out);
    }
  }

  private void drawTables(List<Picture> key) {
    if (!charts.isEmpty()) {
      ChartsSheet.draw(workbook.createSheet(ChartsSheet.NAME), cells, findings, key);
    }
    List<EstimateChart> editable = editable(key);
    if (!editable.isEmpty()) {
      EditableChartsSheet.draw(workbook.createSheet(EditableChartsSheet.NAME), cells, editable);
    }
    draw(ReportTables.agenda(findings));
    draw(ReportTables.atRisk(findings));
    draw(ReportTables.payOff(findings));
    ledger =
        ReportTables.ledger(findings)
            .map(table -> TableSheet.head(workbook.createSheet(table.name()), cells, table));
    draw(ReportTables.behindTheLedger(findings));
    draw(ReportTables.winRates(findings));
    draw(ReportTables.churn(findings));
    draw(ReportTables.pressure(findings));
    draw(ReportTables.expectations(findings));
    draw(ReportTables.features(findings));
    draw(ReportTables.evidence(findings));
    draw(ReportTables.exports(findings));
    draw(List.of(ReportTables.methods(findings)));
  }

  private List<EstimateChart> editable(List<Picture> key) {
    Map<String, Measured<Chart>> all = Charts.all(findings);
    return key.stream()
        .map(picture -> all.get(picture.name()).require())
        .flatMap(chart -> EditableCharts.of(chart).stream())
        .toList();
  }

  private void draw(List<Table<?>> tables) {
    for (Table<?> table : tables) {
      printed.put(table.name(), TableSheet.draw(workbook.createSheet(table.name()), cells, table));
    }
  }

  private DocumentProperties properties() {
    Period period = findings.period();
    return new DocumentProperties(
        "Hindsight " + period.quarter().label(),
        Covered.of(findings).title() + " As of " + Say.day(period.asOf()),
        "quarterly review, win rates, churn, pressure, decisions, " + period.quarter().label());
  }
}
