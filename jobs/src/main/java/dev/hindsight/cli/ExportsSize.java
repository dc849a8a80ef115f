package dev.hindsight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much there is to read, which decides how it is read. */
enum ExportsSize {
  /** Starting takes longer than computing: nothing is compiled that is used for seconds only. */
  SMALL,
  /** Computing takes longer: Spark's own settings stand. */
  LARGE;

  /** Compressed files count as they are; the launcher has the same limit. */
  static final long SMALL_BYTES = 32L * 1024 * 1024;

  /** The size of a local folder; one that is elsewhere or cannot be read counts as small. */
  static ExportsSize of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return SMALL;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(ExportsSize::bytes).sum() > SMALL_BYTES
          ? LARGE
          : SMALL;
    } catch (IOException | UncheckedIOException unreadable) {
      // Whoever reads the folder next says what is wrong with it.
      return SMALL;
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
