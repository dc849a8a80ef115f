package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestTest {

  @TempDir private Path folder;

  @Test
  void newestCompleteReportCounts() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      report("2026Q3");
      report("2025Q4");
      report("2026Q4.rejected");
      Files.createDirectory(folder.resolve("2027Q1"));

      Latest.update(lock);

      assertThat(folder.resolve("LATEST")).hasContent("2026Q3");
      report("2027Q1");
      Latest.update(lock);
      assertThat(folder.resolve("LATEST")).hasContent("2027Q1");
    }
  }

  @Test
  void withoutAReportThereIsNone() {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      Latest.update(lock);

      assertThat(folder.resolve("LATEST")).doesNotExist();
    }
  }

  @Test
  void aRunThatWasKilledBeforeItSaidWhatIsNewestIsMadeUpForByTheNext() throws IOException {
    report("2026Q2");
    report("2026Q3");
    Files.writeString(folder.resolve("LATEST"), "2026Q2\n");
    Files.writeString(folder.resolve(".LATEST"), "2026");

    OutputLock.acquire(folder).close();

    assertThat(folder.resolve("LATEST")).hasContent("2026Q3\n");
    assertThat(folder.resolve(".LATEST")).doesNotExist();
  }

  private void report(String name) throws IOException {
    PublishUntilKilled.manifest(List.of()).write(Files.createDirectories(folder.resolve(name)));
  }
}
