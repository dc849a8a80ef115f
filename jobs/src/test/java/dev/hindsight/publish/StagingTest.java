package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir private Path folder;

  @Test
  void reportReplacesTheOneBefore() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      PublishUntilKilled.publish(lock, "first");
      Files.writeString(folder.resolve("2026Q3/stale.txt"), "of the first");
      Path report = PublishUntilKilled.publish(lock, "second");

      assertThat(report).isEqualTo(folder.resolve("2026Q3"));
      assertThat(names(report)).containsExactly("a.txt", "charts", "run.json");
      assertThat(report.resolve("charts/b.txt")).hasContent("second");
    }
    assertThat(names(folder)).containsExactly(".lock", "2026Q3");
  }

  @Test
  void failureLeavesTheLastReport() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      PublishUntilKilled.publish(lock, "first");
      assertThatThrownBy(() -> fillOnFullDisk(lock))
          .isInstanceOf(OutputException.class)
          .hasMessage(
              "Cannot write to "
                  + folder
                  + ": No space left on device (a.txt). What was published before stands as it"
                  + " was.");
    }
    assertThat(names(folder)).containsExactly(".lock", "2026Q3");
    assertThat(folder.resolve("2026Q3/a.txt")).hasContent("first");
  }

  private static void fillOnFullDisk(OutputLock lock) {
    try (Staging staging = Staging.start(lock, "2026Q3")) {
      staging.fill(StagingTest::failOnFullDisk);
    }
  }

  private static void failOnFullDisk(Path staging) throws IOException {
    Files.writeString(staging.resolve("a.txt"), "half");
    throw new FileSystemException("a.txt", null, "No space left on device");
  }

  @Test
  void terminatedRunClearsUpItself() throws Exception {
    try (ChildProcess child = ChildProcess.publishing(folder, 1)) {
      child.awaitLine("staged");
      child.terminate();
    }

    assertThat(names(folder)).containsExactly(".lock", "2026Q3");
    assertThat(folder.resolve("2026Q3/a.txt")).hasContent("report 0");
  }

  @Test
  void killedRunLeavesTheLastReportAndTheNextOneClearsUp() throws Exception {
    try (ChildProcess child = ChildProcess.publishing(folder, 1)) {
      child.awaitLine("staged");
      child.kill();
    }

    assertThat(names(folder)).containsExactly(".lock", ".staging-2026Q3", "2026Q3");
    assertThat(folder.resolve("2026Q3/a.txt")).hasContent("report 0");
    OutputLock.acquire(folder).close();
    assertThat(names(folder)).containsExactly(".lock", "2026Q3", "LATEST");
    assertThat(folder.resolve("2026Q3/a.txt")).hasContent("report 0");
  }

  @Test
  void whereverARunIsKilledAWholeReportStands() throws Exception {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      PublishUntilKilled.publish(lock, "first");
    }
    for (int round = 0; round < 5; round++) {
      try (ChildProcess child = ChildProcess.publishing(folder, 1_000_000)) {
        child.awaitLine("locked");
        Thread.sleep(200 + 37L * round);
        child.kill();
      }
      OutputLock.acquire(folder).close();
      assertIsWhole(folder.resolve("2026Q3"));
    }
  }

  @Test
  void reportThatWasAboutToBeReplacedComesBackWhateverTheNextRunDoes() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      PublishUntilKilled.publish(lock, "first");
      Latest.update(lock);
    }
    Files.move(folder.resolve("2026Q3"), folder.resolve(".replaced-2026Q3"));

    OutputLock.acquire(folder).close();

    assertThat(folder.resolve("2026Q3/a.txt")).hasContent("first");
    assertThat(names(folder)).containsExactly(".lock", "2026Q3", "LATEST");
  }

  @Test
  void reportThatWasReplacedIsGone() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      PublishUntilKilled.publish(lock, "first");
      Files.createDirectory(folder.resolve(".replaced-2026Q3"));
    }

    OutputLock.acquire(folder).close();

    assertThat(folder.resolve("2026Q3/a.txt")).hasContent("first");
    assertThat(names(folder)).containsExactly(".lock", "2026Q3", "LATEST");
  }

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      List<Fingerprint> first = Fingerprint.ofAll(PublishUntilKilled.publish(lock, "same"));
      List<Fingerprint> second = Fingerprint.ofAll(PublishUntilKilled.publish(lock, "same"));

      assertThat(first).hasSize(3).isEqualTo(second);
    }
  }

  private static void assertIsWhole(Path report) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(report.resolve(Manifest.FILE).toFile());
    assertThat(manifest.get("outputs"))
        .hasSize(2)
        .allSatisfy(
            output ->
                assertThat(
                        Fingerprint.of(report, report.resolve(output.get("file").asText()))
                            .sha256())
                    .isEqualTo(output.get("sha256").asText()));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
