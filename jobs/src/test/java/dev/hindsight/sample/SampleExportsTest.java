package dev.hindsight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class SampleExportsTest {

  private static final SampleOptions LARGE =
      new SampleOptions(
          7, 10_050, LocalDate.of(2023, 1, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.SOME);

  @Test
  void sameBytesWhateverTheNumberOfPartitions(JavaSparkContext spark, @TempDir Path folder)
      throws IOException {
    SampleExports.write(spark, LARGE, folder.resolve("one").toUri(), 1);
    SampleExports.write(spark, LARGE, folder.resolve("three").toUri(), 3);
    assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("three")));
  }

  private static final SampleOptions SMALL =
      new SampleOptions(
          3, 300, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.SOME);

  @Test
  void truthSaysWhereTheDirtIs(JavaSparkContext spark, @TempDir Path folder) throws IOException {
    SampleExports.write(spark, SMALL, folder.toUri());
    JsonNode dirt = new ObjectMapper().readTree(folder.resolve("truth.json").toFile()).get("dirt");
    Map<String, Integer> next = new HashMap<>();
    int expected = 0;
    for (Table table : Contract.TABLES) {
      expected += DirtyRows.of(table, SMALL.company()).size();
    }
    assertThat(dirt).hasSize(expected);
    for (JsonNode placed : dirt) {
      Table table = table(placed.get("table").asText());
      int number = next.merge(table.name(), 1, Integer::sum) - 1;
      DirtyRow row = DirtyRows.of(table, SMALL.company()).get(number);
      String file = Files.readString(folder.resolve(placed.get("file").asText()));
      assertThat(fromLine(file, placed.get("line").asInt())).startsWith(row.text());
      assertThat(placed.get("kind").asText()).isEqualTo(row.kind());
      assertThat(placed.get("value").asText()).isEqualTo(row.value());
    }
  }

  @Test
  void withoutDirtEveryRowIsAsItShouldBe(JavaSparkContext spark, @TempDir Path folder)
      throws IOException {
    SampleExports.write(
        spark, new SampleOptions(SMALL.company(), SampleOptions.Dirt.NONE), folder.toUri());
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
    assertThat(truth.get("dirt")).isEmpty();
    for (Table table : Contract.TABLES) {
      long lines = Files.readAllLines(folder.resolve(table.name() + ".csv")).size();
      assertThat(lines).isEqualTo(1 + truth.get("rows").get(table.name()).asLong());
    }
  }

  @Test
  void refusesAFolderThatHoldsExports(JavaSparkContext spark, @TempDir Path folder)
      throws IOException {
    Files.createFile(folder.resolve("deals.csv"));
    assertThatThrownBy(() -> SampleExports.write(spark, SMALL, folder.toUri()))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot write sample exports to "
                + folder.toUri()
                + ": it holds deals.csv already; give a folder without exports");
  }

  private static Table table(String name) {
    return Contract.TABLES.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String fromLine(String text, int line) {
    int start = 0;
    for (int passed = 1; passed < line; passed++) {
      start = text.indexOf('\n', start) + 1;
    }
    return text.substring(start);
  }

  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
