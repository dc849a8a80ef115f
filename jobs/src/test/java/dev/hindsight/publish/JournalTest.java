package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir private Path folder;

  @Test
  void linesAreAddedToWhatIsThere() throws IOException {
    append(0, "one", "zwei \u00e4");
    append(Files.size(file()), "three");

    assertThat(file()).hasContent("one\nzwei \u00e4\nthree\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void whatACrashLeftOfALineIsCutOff() throws IOException {
    Files.writeString(file(), "one\ntw");

    append(4, "two");

    assertThat(file()).hasContent("one\ntwo\n");
  }

  @Test
  void lineWithoutABreakIsEnded() throws IOException {
    Files.writeString(file(), "one\ntwo");

    append(7, "three");

    assertThat(file()).hasContent("one\ntwo\nthree\n");
  }

  @Test
  void publishingLeavesItAlone() {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      append(lock, 0, "one");
      PublishUntilKilled.publish(lock, "first");
      PublishUntilKilled.publish(lock, "second");
      Latest.update(lock);
    }
    OutputLock.acquire(folder).close();

    assertThat(file()).hasContent("one\n");
  }

  @Test
  void folderOfThatNameIsRefused() throws IOException {
    Files.createDirectory(file());

    assertThatThrownBy(() -> append(0, "one"))
        .isInstanceOf(OutputException.class)
        .hasMessageStartingWith("Cannot write to " + folder + ": ");
  }

  private Path file() {
    return folder.resolve("lines.jsonl");
  }

  private void append(long bytes, String... lines) {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      append(lock, bytes, lines);
    }
  }

  private static void append(OutputLock lock, long bytes, String... lines) {
    try (Journal journal = Journal.open(lock, "lines.jsonl", bytes)) {
      for (String line : lines) {
        journal.append(line);
      }
    }
  }
}
