package dev.hindsight.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 16);

  @TempDir private Path folder;

  @Test
  void aWatchOfTheSameDayIsReplacedWithWhatItWasDrawnAs() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      assertThat(Watches.keep(lock, DAY, bytes("one"), page(), mail()))
          .containsExactly(file("html"), file("eml"), file("json"));
      assertThat(Watches.keep(lock, DAY, bytes("two"), Optional.empty(), mail()))
          .containsExactly(file("eml"), file("json"));
    }

    assertThat(file("json")).hasContent("two");
    assertThat(names(folder.resolve("watch"))).containsExactly("2026-09-16.eml", "2026-09-16.json");
    assertThat(names(folder)).containsExactly(".lock", "watch");
  }

  @Test
  void theNewestEarlierOneIsFoundAmongWhateverLiesThere() throws IOException {
    assertThat(Watches.in(folder).newestBefore(DAY)).isEmpty();
    Path watch = Files.createDirectories(folder.resolve("watch"));
    for (String name :
        List.of(
            "2026-09-02.json",
            "2026-09-09.json",
            "2026-09-16.json",
            "2026-09-23.json",
            "2026-09-10.html",
            "notes.json",
            "2026-9-12.json")) {
      Files.createFile(watch.resolve(name));
    }

    assertThat(Watches.in(folder).newestBefore(DAY))
        .contains(new Watches.Kept(LocalDate.of(2026, 9, 9), watch.resolve("2026-09-09.json")));
    assertThat(Watches.in(folder).newestBefore(LocalDate.of(2026, 9, 2))).isEmpty();
  }

  @Test
  void whatAKilledRunLeftGoesWithTheNextOneAndTheLastWatchStands() throws IOException {
    try (OutputLock lock = OutputLock.acquire(folder)) {
      Watches.keep(lock, DAY, bytes("one"), Optional.empty(), Optional.empty());
    }
    Files.writeString(folder.resolve(".staging-watch-2026-09-16.json"), "ha");

    OutputLock.acquire(folder).close();

    assertThat(names(folder)).containsExactly(".lock", "watch");
    assertThat(file("json")).hasContent("one");
  }

  @Test
  void whereverARunIsKilledAWholeWatchStands() throws Exception {
    for (int round = 0; round < 3; round++) {
      try (ChildProcess child = ChildProcess.watching(folder)) {
        child.awaitLine("locked");
        Thread.sleep(150 + 37L * round);
        child.kill();
      }
      OutputLock.acquire(folder).close();
      assertThat(Files.size(file("json"))).isEqualTo(WatchUntilKilled.BYTES);
      assertThat(names(folder)).containsExactly(".lock", "watch");
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaid() throws IOException {
    Files.createFile(folder.resolve("watch"));
    try (OutputLock lock = OutputLock.acquire(folder)) {
      assertThatThrownBy(
              () -> Watches.keep(lock, DAY, bytes("one"), Optional.empty(), Optional.empty()))
          .isInstanceOf(OutputException.class)
          .hasMessage(
              "Cannot write to %s: %s is a file; choose another --out. What was published before stands as it was."
                  .formatted(folder, folder.resolve("watch")));
    }
  }

  private Path file(String ending) {
    return folder.resolve("watch/2026-09-16." + ending);
  }

  private static Optional<byte[]> page() {
    return Optional.of(bytes("page"));
  }

  private static Optional<byte[]> mail() {
    return Optional.of(bytes("mail"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
