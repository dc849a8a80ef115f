package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class ReadFilesTest {

  private static final String CHANGED =
      "Cannot read deals.csv: it changed while the exports were read. Run again when nobody writes to them.";

  @TempDir private Path folder;
  private ExportFolder exports;

  @BeforeEach
  void deals(JavaSparkContext spark) {
    exports =
        new ExportFolder(spark, folder)
            .with("deals.csv", ExportFolder.DEALS + "D1,won,10,2025-03-31\n");
  }

  @Test
  void joinedFilesAreThoseThatTheirGlobsFound() throws IOException {
    exports
        .with("people 2026.csv", "deal_id,team\nD1,red\n")
        .with("unread.csv", "a\n1\n")
        .configured(
            """
            exports:
              deals: {joins: {file: people*.csv, on: deal_id}}
              accounts: {joins: {file: absent.csv, on: account_id}}
            """);
    try (Company read = exports.read()) {
      assertThat(read.files().<Fingerprint>each(Fingerprint::of))
          .containsExactly(
              Fingerprint.of(folder, folder.resolve("deals.csv")),
              Fingerprint.of(folder, folder.resolve("people 2026.csv")));
    }
  }

  @Test
  void fileThatIsWrittenToAfterItWasReadIsNotWhatWasRead() {
    try (Company read = exports.read()) {
      exports.with("deals.csv", ExportFolder.DEALS + "D2,won,10,2025-03-31\n");

      assertThatThrownBy(() -> read.files().each(Fingerprint::of))
          .isInstanceOfSatisfying(
              InputException.class,
              failure -> assertThat(failure.source()).isEqualTo(InputException.Source.STORAGE))
          .hasMessage(CHANGED);
    }
  }

  /** Another file was there for a moment, as old and as long as this one. */
  @Test
  void fileThatWasMovedAwayAndBackIsNotWhatWasRead() throws IOException {
    try (Company read = exports.read()) {
      Path aside = folder.resolve("aside");
      Files.move(folder.resolve("deals.csv"), aside);
      Files.move(aside, folder.resolve("deals.csv"), StandardCopyOption.ATOMIC_MOVE);

      assertThatThrownBy(() -> read.files().requireUnchanged()).hasMessage(CHANGED);
    }
  }

  @Test
  void fileThatChangesBetweenItsHeaderAndItsRowsStopsTheRun(JavaSparkContext spark) {
    ReadingPlan plan = ReadingPlan.of(exports.request(), spark.hadoopConfiguration());
    exports.with("deals.csv", ExportFolder.DEALS + "D2,won,10,2025-03-31,more\n");

    assertThatThrownBy(() -> plan.judged(spark, 1).collect())
        .rootCause()
        .isInstanceOf(InputException.class)
        .hasMessage(CHANGED);
  }
}
