package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a real disk that is really full: a small one in memory, where the machine lets us mount it.
 */
class FullDiskTest {

  @TempDir private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    mounted = run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
    assumeTrue(mounted, "mounting a small disk needs root on Linux");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount", disk.toString());
    }
  }

  @Test
  void lastReportStands() throws IOException {
    try (OutputLock lock = OutputLock.acquire(disk)) {
      PublishUntilKilled.publish(lock, "first");

      assertThatThrownBy(() -> fillWithMoreThanThereIsRoom(lock))
          .isInstanceOf(OutputException.class)
          .hasMessage(
              "Cannot write to "
                  + disk
                  + ": No space left on device. What was published before stands as it was.");

      assertThat(disk.resolve("2026Q3/a.txt")).hasContent("first");
      PublishUntilKilled.publish(lock, "second");
      assertThat(disk.resolve("2026Q3/a.txt")).hasContent("second");
    }
  }

  private static void fillWithMoreThanThereIsRoom(OutputLock lock) {
    try (Staging staging = Staging.start(lock, "2026Q3")) {
      staging.fill(folder -> Files.write(folder.resolve("big"), new byte[1024 * 1024]));
    }
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException thereIsNoSuchCommand) {
      return false;
    }
  }
}
