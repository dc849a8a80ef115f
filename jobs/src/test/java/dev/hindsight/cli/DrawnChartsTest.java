package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.publish.OutputException;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class DrawnChartsTest {

  @TempDir private Path folder;
  private Path report;

  @BeforeEach
  void publish(JavaSparkContext sharedSession) throws IOException {
    Path exports = SmallExports.write(folder.resolve("exports"));
    Path out = folder.resolve("out");
    CommandLineRun.of("report", "-q", "--exports", exports.toString(), "--out", out.toString());
    report = out.resolve("2026Q3");
  }

  @Test
  void theWorkbookShowsTheChartsThatLieBesideIt() throws IOException {
    List<byte[]> drawn = new ArrayList<>();
    for (Path png : files(report.resolve("charts"), ".png")) {
      String svg = png.getFileName().toString().replace(".png", ".svg");
      assertThat(png.resolveSibling(svg)).isNotEmptyFile();
      drawn.add(Files.readAllBytes(png));
    }

    assertThat(drawn).isNotEmpty();
    assertThat(pictures(report.resolve("hindsight-2026Q3.xlsx")))
        .containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void aChartThatCannotBeWrittenIsAnOutputThatCannot() throws IOException {
    Findings findings = FindingsJson.read(report.resolve("findings.json"));
    Path file = files(report.resolve("charts"), ".png").get(0).getFileName();
    try (OutputLock lock = OutputLock.acquire(folder.resolve("again"));
        Background background = new Background()) {
      Staging staging = Staging.start(lock, "2026Q3");
      staging.fill(into -> Files.createDirectories(into.resolve("charts").resolve(file)));

      assertThatThrownBy(() -> Drawing.fill(staging, findings, background))
          .isInstanceOf(OutputException.class)
          .hasMessageStartingWith("Cannot write to " + lock.folder() + ": ")
          .hasMessageContaining(file.toString());
    }
  }

  private static List<Path> files(Path charts, String ending) throws IOException {
    try (Stream<Path> files = Files.list(charts)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<byte[]> pictures(Path workbook) throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
        ZipEntry part = all.nextElement();
        if (part.getName().startsWith("xl/media/")) {
          try (InputStream content = parts.getInputStream(part)) {
            pictures.add(content.readAllBytes());
          }
        }
      }
    }
    return pictures;
  }
}
