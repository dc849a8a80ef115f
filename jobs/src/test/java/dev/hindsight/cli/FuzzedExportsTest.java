package dev.hindsight.cli;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.LocalSpark;
import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.plain.Simulations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.spark.api.java.JavaSparkContext;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports with something broken at random. Whatever it is: no bug of ours, no "try again", no hang,
 * and each row that is read is kept, rejected or a duplicate.
 */
@ExtendWith(LocalSpark.class)
class FuzzedExportsTest {

  private static final int FOLDERS = 1000;
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Set<Integer> ENDS =
      Set.of(ExitCode.DONE, ExitCode.DATA, ExitCode.CONFIGURATION);

  @TempDir private Path folder;

  @Test
  void nothingBrokenIsABugOrLosesARow(JavaSparkContext sharedSession) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (int seed = 0; seed < Simulations.of(FOLDERS); seed++) {
      Path exports = folder.resolve("exports" + seed);
      String broken = FuzzedExports.write(exports, new SplittableRandom(seed));

      CommandLineRun run =
          assertTimeoutPreemptively(
              LONGEST,
              () -> CommandLineRun.of("check", "--json", "-q", "--exports", exports.toString()),
              "seed " + seed + ": " + broken);

      softly.assertThat(run.exitCode()).as("seed %s: %s: %s", seed, broken, run.err()).isIn(ENDS);
      if (run.out().isEmpty()) {
        softly.assertThat(run.err()).as("seed %s: %s", seed, broken).isNotBlank();
      } else {
        assertNoRowIsLost(softly, new ObjectMapper().readTree(run.out()), seed);
      }
    }
    softly.assertAll();
  }

  private static void assertNoRowIsLost(SoftAssertions softly, JsonNode quality, int seed) {
    for (JsonNode table : quality.path("tables")) {
      softly
          .assertThat(table.path("read").asLong())
          .as("seed %s: %s", seed, table)
          .isEqualTo(
              table.path("kept").asLong()
                  + table.path("rejected").asLong()
                  + table.path("duplicates").asLong());
    }
  }
}
