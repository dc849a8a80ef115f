package dev.hindsight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class SampleExportsTest {

  private static final SampleOptions LARGE =
      new SampleOptions(
          7, 20_050, LocalDate.of(2023, 1, 1), LocalDate.of(2026, 9, 30), SampleOptions.Dirt.SOME);

  @Test
  void sameBytesWhateverTheNumberOfPartitions(SparkSession spark, @TempDir Path folder)
      throws IOException {
    SampleExports.write(spark, LARGE, folder.resolve("one").toUri(), 1);
    SampleExports.write(spark, LARGE, folder.resolve("three").toUri(), 3);
    assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("three")));
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
