package dev.hindsight.cli;

import dev.hindsight.charts.Chart;
import dev.hindsight.charts.Charts;
import dev.hindsight.charts.Png;
import dev.hindsight.charts.Svg;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.publish.Staging;
import dev.hindsight.workbook.Picture;
import dev.hindsight.workbook.ReviewWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes findings and all that is drawn from them. */
final class Drawing {

  static final String FINDINGS = "findings.json";

  private Drawing() {}

  /**
   * Writes {@code findings.json}, the workbook and the charts. Charts are drawn on all processors;
   * the workbook, which holds them, is the work of one, and the JSON that of another meanwhile.
   *
   * @throws dev.hindsight.publish.OutputException if the output cannot be written to
   */
  static void fill(Staging staging, Findings findings, Background background) {
    List<Picture> pictures = new ArrayList<>();
    staging.fill(folder -> pictures.addAll(writeCharts(findings, folder.resolve("charts"))));
    Background.Started<Staging> json =
        background.fill(
            staging, folder -> Files.write(folder.resolve(FINDINGS), FindingsJson.write(findings)));
    staging.fill(
        folder ->
            Files.write(
                folder.resolve(workbook(findings)), ReviewWorkbook.bytes(findings, pictures)));
    json.result();
  }

  /** Loads what draws while there is nothing to draw yet, and the processor has time. */
  static void prepare(Background background) {
    background.start(
        () -> {
          Png.prepare();
          ReviewWorkbook.prepare();
          return null;
        });
  }

  /** The name of the workbook's file. */
  static String workbook(Findings findings) {
    return "hindsight-" + findings.period().quarter().label() + ".xlsx";
  }

  private static List<Picture> writeCharts(Findings findings, Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      return Charts.of(findings).parallelStream().map(chart -> written(chart, folder)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Picture written(Chart chart, Path folder) {
    try {
      byte[] png = Png.bytes(chart);
      Files.write(folder.resolve(chart.name() + ".png"), png);
      Files.write(folder.resolve(chart.name() + ".svg"), Svg.bytes(chart));
      return new Picture(chart.name(), png, chart.title() + " " + chart.altText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
