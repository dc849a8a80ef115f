package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Period;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of a quarterly review. The same findings and pictures give the same bytes. */
public final class ReviewWorkbook {

  private ReviewWorkbook() {}

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

  /**
   * Writes the workbook; the stream is left open. One is written at a time, because POI keeps for
   * all of them whether the clock may be read.
   */
  public static synchronized void write(
      Findings findings, List<Picture> charts, Identity identity, OutputStream out)
      throws IOException {
    Reproducibility.runWithSourceDateEpoch(
        () -> {
          XSSFWorkbook workbook = new NothingToClose();
          Cells cells = new Cells(workbook);
          Optional<Table<TradeOff>> ledger = ReportTables.ledger(findings);
          draw(workbook, cells, findings, charts, ledger);
          describe(workbook.getProperties(), Covered.of(findings), findings.period(), identity);
          write(workbook, cells, ledger, out);
        });
  }

  /**
   * Loads what workbooks are made and written with ahead of the first one: that takes a moment. POI
   * writes this one as it is closed.
   */
  public static void prepare() {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("a");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot put a workbook together", e);
    }
  }

  /** POI closes a new workbook by writing all of it once more, to nowhere. */
  private static final class NothingToClose extends XSSFWorkbook {

    @Override
    public void close() {}
  }

  /** The ledger's rows are written as they are made: as cells they would fill the memory. */
  private static void write(
      XSSFWorkbook workbook, Cells cells, Optional<Table<TradeOff>> ledger, OutputStream out)
      throws IOException {
    try (StreamedWorkbook streamed = new StreamedWorkbook(workbook)) {
      ledger.ifPresent(table -> TableSheet.drawRows(streamed.getSheet(table.name()), cells, table));
      streamed.write(out);
    }
  }

  private static void draw(
      XSSFWorkbook workbook,
      Cells cells,
      Findings findings,
      List<Picture> charts,
      Optional<Table<TradeOff>> ledger) {
    Period period = findings.period();
    ChartPlaces places = ChartPlaces.of(charts);
    XSSFSheet review = workbook.createSheet("Review");
    drawCharts(workbook, cells, findings, places, ChartsSheet.PAY_OFF);
    drawPayOff(workbook, cells, findings, ledger);
    draw(workbook, cells, ReportTables.winRates(findings), period);
    drawCharts(workbook, cells, findings, places, ChartsSheet.CHURN);
    draw(workbook, cells, ReportTables.churn(findings), period);
    drawCharts(workbook, cells, findings, places, ChartsSheet.PRESSURE);
    draw(workbook, cells, ReportTables.pressure(findings), period);
    draw(workbook, cells, ReportTables.evidence(findings), period);
    draw(workbook, cells, ReportTables.exportsAndMethods(findings), period);
    ContentsSheet.draw(workbook, cells, period);
    // Pictures come last: they may still be drawn while tables are.
    ReviewSheet.draw(review, cells, findings, places.onThePage());
    places
        .bySheet()
        .forEach((sheet, below) -> PicturesBelow.lay(workbook.getSheet(sheet), cells, below));
    workbook.setActiveSheet(0);
  }

  private static void draw(
      XSSFWorkbook workbook, Cells cells, List<Table<?>> tables, Period period) {
    tables.forEach(table -> TableSheet.draw(workbook, cells, table, period));
  }

  private static void drawCharts(
      XSSFWorkbook workbook,
      Cells cells,
      Findings findings,
      ChartPlaces places,
      ChartsSheet charts) {
    if (places.bySheet().containsKey(charts.sheet())) {
      charts.draw(workbook, cells, findings);
    }
  }

  private static void drawPayOff(
      XSSFWorkbook workbook, Cells cells, Findings findings, Optional<Table<TradeOff>> ledger) {
    Period period = findings.period();
    draw(workbook, cells, ReportTables.payOff(findings), period);
    ledger.ifPresent(table -> TableSheet.drawHead(workbook, cells, table, period));
    draw(workbook, cells, ReportTables.behindTheLedger(findings), period);
  }

  private static void describe(
      POIXMLProperties properties, Covered covered, Period period, Identity identity) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle("Hindsight " + period.quarter().label());
    core.setSubjectProperty(covered.title() + " As of " + period.asOf());
    core.setCreator(identity.author());
    core.setDescription(identity.sentence());
    core.setKeywords(
        "quarterly review, win rates, churn, pressure, decisions, " + period.quarter().label());
    Optional<Date> asOf =
        Optional.of(Date.from(period.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreated(asOf);
    core.setModified(asOf);
    properties.getExtendedProperties().setApplication("Hindsight");
  }
}
