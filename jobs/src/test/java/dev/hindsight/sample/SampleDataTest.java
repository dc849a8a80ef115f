package dev.hindsight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The made-up company in {@code sample-data}. To write it anew, run this test with {@code
 * -Dhindsight.regenerate-sample-data=true}; it fails then, so that nobody leaves that on.
 */
@ExtendWith(LocalSpark.class)
class SampleDataTest {

  private static final Path SAMPLE_DATA = Path.of("..", "sample-data");

  private static final SampleOptions OPTIONS =
      new SampleOptions(
          30, 1_500, LocalDate.of(2022, 10, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.SOME);

  @Test
  void isWhatTheGeneratorMakes(JavaSparkContext spark, @TempDir Path folder) throws IOException {
    SampleExports.write(spark, OPTIONS, folder.toUri());
    if (Boolean.getBoolean("hindsight.regenerate-sample-data")) {
      copy(folder);
      fail("Regenerated sample-data: look at what changed, then run without the property");
    }
    Map<String, String> kept = SampleExportsTest.contents(SAMPLE_DATA);
    assertThat(kept.remove("README.md")).isNotNull();
    assertThat(kept).isEqualTo(SampleExportsTest.contents(folder));
  }

  @Test
  void isSmall() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(SAMPLE_DATA)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    assertThat(bytes).isLessThan(2_000_000);
  }

  @Test
  void readmeDocumentsEveryColumn() throws IOException {
    String readme = Files.readString(SAMPLE_DATA.resolve("README.md"));
    Map<String, String> missing = new TreeMap<>();
    for (Table table : Contract.TABLES) {
      String section = section(readme, table);
      for (Field field : table.fields()) {
        if (!section.contains("| `" + field.name() + "` |")) {
          missing.merge(table.name(), field.name(), (one, other) -> one + ", " + other);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String section(String readme, Table table) {
    String heading = "### " + table.name() + "\n";
    assertThat(readme).contains(heading);
    String rest = readme.substring(readme.indexOf(heading) + heading.length());
    int next = rest.indexOf("\n### ");
    return next < 0 ? rest : rest.substring(0, next);
  }

  private static void copy(Path folder) throws IOException {
    Files.createDirectories(SAMPLE_DATA);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            SAMPLE_DATA.resolve(file.getFileName().toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
