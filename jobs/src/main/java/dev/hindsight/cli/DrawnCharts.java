package dev.hindsight.cli;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.workbook.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;

/**
 * The charts of a report, drawn and written beside the workbook that shows them. One that is needed
 * before its turn is drawn by whoever needs it.
 */
final class DrawnCharts {

  private final List<Drawn> charts;

  private record Drawn(Chart chart, FutureTask<byte[]> drawing) {

    Drawn(Chart chart, Path folder) {
      this(chart, new FutureTask<>(() -> write(chart, folder)));
    }

    private static byte[] write(Chart chart, Path folder) {
      try {
        byte[] png = Png.bytes(chart);
        Files.write(folder.resolve(chart.name() + ".png"), png);
        Files.write(folder.resolve(chart.name() + ".svg"), Svg.bytes(chart));
        return png;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The picture's bytes, once both its files are written. */
    byte[] png() {
      drawing.run();
      return Background.result(drawing);
    }

    Picture picture() {
      return new Picture(chart.name(), chart.size(), this::png, chart.altText());
    }
  }

  private DrawnCharts(List<Drawn> charts) {
    this.charts = charts;
  }

  /** Starts to draw charts into a folder, which is made. */
  static DrawnCharts start(List<Chart> all, Path folder, Background background) throws IOException {
    Files.createDirectories(folder);
    List<Drawn> charts = all.stream().map(chart -> new Drawn(chart, folder)).toList();
    // The workbook's own work keeps one processor busy.
    int drawers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    for (int i = 0; i < drawers; i++) {
      background.run(() -> charts.forEach(each -> each.drawing().run()));
    }
    return new DrawnCharts(charts);
  }

  /** The pictures, most important first; their bytes come as they are drawn. */
  List<Picture> pictures() {
    return charts.stream().map(Drawn::picture).toList();
  }

  /** Waits until all are written. */
  void finish() {
    charts.forEach(Drawn::png);
  }
}
