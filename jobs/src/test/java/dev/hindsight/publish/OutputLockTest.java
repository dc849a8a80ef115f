package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

  @TempDir private Path folder;

  @Test
  void secondRunIsToldWhoHoldsIt() throws Exception {
    try (ChildProcess other = ChildProcess.publishing(folder, 0)) {
      other.awaitLine("staged");

      assertThatThrownBy(() -> OutputLock.acquire(folder))
          .isInstanceOf(OutputException.class)
          .message()
          .matches(
              "Cannot write to "
                  + folder
                  + ": process "
                  + other.pid()
                  + ", since \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ, is writing to it\\."
                  + " Run again when that is done\\.");
    }
  }

  @Test
  void deadProcessBlocksNobody() throws Exception {
    try (ChildProcess other = ChildProcess.publishing(folder, 0)) {
      other.awaitLine("staged");
      other.kill();
    }

    try (OutputLock lock = OutputLock.acquire(folder)) {
      assertThat(lock.folder()).isEqualTo(folder);
    }
  }

  @Test
  void oneProcessHoldsItOnce() {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      assertThatThrownBy(() -> OutputLock.acquire(lock.folder()))
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    OutputLock.acquire(folder).close();
  }

  @Test
  void outputThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "mine");

    assertThatThrownBy(() -> OutputLock.acquire(file))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            "Cannot write to %s: %s is a file; choose another --out."
                .formatted(file, file)
                .concat(" What was published before stands as it was."));
    assertThat(file).hasContent("mine");
  }

  @Test
  void outputThatIsALinkToNothingIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("report"), folder.resolve("nowhere"));

    assertThatThrownBy(() -> OutputLock.acquire(link))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            "Cannot write to %s: %s is a link to something that is not there; choose another --out."
                .formatted(link, link)
                .concat(" What was published before stands as it was."));
  }
}
