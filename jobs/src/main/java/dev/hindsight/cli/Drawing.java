package dev.hindsight.cli;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.ReportId;
import dev.hindsight.page.Page;
import dev.hindsight.publish.Staging;
import dev.hindsight.workbook.ReviewWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;

/** Writes findings and all that is drawn from them. */
final class Drawing {

  private Drawing() {}

  /**
   * Writes {@code findings.json} and the page, the workbook, and the charts beside each other: the
   * first and the second are the work of a thread each, charts are drawn by as many as there are
   * processors left.
   *
   * @throws dev.hindsight.publish.OutputException if the output cannot be written to
   */
  static void fill(Staging staging, Findings findings, Background background) {
    List<Chart> charts = Charts.of(findings);
    Future<Staging> json = background.fill(staging, folder -> written(findings, charts, folder));
    staging.fill(folder -> drawn(findings, charts, folder, background));
    Background.result(json);
  }

  /** The page bears the identity of the file that it shows. */
  private static void written(Findings findings, List<Chart> charts, Path folder)
      throws IOException {
    byte[] json = FindingsJson.write(findings);
    Files.write(folder.resolve(FindingsJson.FILE), json);
    Files.write(folder.resolve(page(findings)), Page.bytes(findings, charts, ReportId.of(json)));
  }

  private static void drawn(
      Findings findings, List<Chart> charts, Path folder, Background background)
      throws IOException {
    DrawnCharts drawn = DrawnCharts.start(charts, folder.resolve("charts"), background);
    Files.write(
        folder.resolve(workbook(findings)), ReviewWorkbook.bytes(findings, drawn.pictures()));
    drawn.finish();
  }

  /** Loads what draws while there is nothing to draw yet, and the processor has time. */
  static void prepare(Background background) {
    background.run(
        () -> {
          Png.prepare();
          ReviewWorkbook.prepare();
        });
  }

  /** The name of the page's file. */
  static String page(Findings findings) {
    return "hindsight-" + findings.period().quarter().label() + ".html";
  }

  /** The name of the workbook's file. */
  static String workbook(Findings findings) {
    return "hindsight-" + findings.period().quarter().label() + ".xlsx";
  }
}
