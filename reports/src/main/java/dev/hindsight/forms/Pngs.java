package dev.hindsight.forms;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.findings.Identity;
import dev.hindsight.workbook.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * The charts of a report as PNG, each drawn once. One that is needed before its turn is drawn by
 * whoever needs it.
 */
final class Pngs {

  private final List<Chart> charts;
  private final Map<String, Drawn<byte[]>> drawings = new LinkedHashMap<>();

  private Pngs(List<Chart> charts, Identity identity) {
    this.charts = charts;
    charts.forEach(
        chart ->
            drawings.put(
                chart.name(), new Drawn<>(chart.name(), () -> Png.bytes(chart, identity))));
  }

  /** Starts to draw, with all processors but the one of who asks. */
  static Pngs start(List<Chart> charts, Identity identity, Executor executor) {
    Pngs pngs = new Pngs(charts, identity);
    int drawers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    for (int i = 0; i < drawers; i++) {
      executor.execute(() -> pngs.drawings.values().forEach(Drawn::draw));
    }
    return pngs;
  }

  /** The file's bytes of a chart. */
  byte[] of(Chart chart) {
    return drawings.get(chart.name()).get();
  }

  /** The same as pictures, most important first; their bytes come as they are drawn. */
  List<Picture> pictures() {
    return charts.stream().map(this::picture).toList();
  }

  private Picture picture(Chart chart) {
    return new Picture(chart.name(), chart.size(), () -> of(chart), chart.altText());
  }
}
