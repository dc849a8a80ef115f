package dev.hindsight.reporting.files;

import dev.hindsight.features.WholeFeatures;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Features;
import dev.hindsight.publish.SpreadsheetSafeCsv;
import dev.hindsight.tables.grid.FlatColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All features that were looked at, where findings hold only some of them. */
public final class FeatureFile {

  private FeatureFile() {}

  public static void write(List<Feature> features, Path folder) throws IOException {
    try (AppendedFiles file =
        new AppendedFiles()
            .with(
                folder.resolve(Features.CSV),
                SpreadsheetSafeCsv.head(
                    WholeFeatures.COLUMNS.stream().map(FlatColumn::name).toList()))) {
      file.append(
          new byte[][] {
            SpreadsheetSafeCsv.block(features.stream().map(FeatureFile::cells).iterator())
          });
    }
  }

  private static List<String> cells(Feature feature) {
    return WholeFeatures.COLUMNS.stream()
        .map(column -> FlatColumn.say(column.cell().apply(feature)))
        .toList();
  }
}
