package dev.hindsight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much there is to read, which decides how it is read. */
enum ExportsSize {
  /** Starting takes longer than computing: nothing is compiled that is used for seconds only. */
  SMALL,
  /** Computing takes longer: Spark's own settings stand. */
  LARGE;

  /** Compressed files count as they are; the launcher has the same limit. */
  static final long SMALL_BYTES = 32L * 1024 * 1024;

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/.*");

  /**
   * The size of a folder. One on another storage counts as large, because nobody walks through a
   * bucket to start faster; a local one that cannot be read counts as small.
   *
   * @param folder a path or a URI
   */
  static ExportsSize of(String folder) {
    Matcher uri = SCHEME.matcher(folder);
    if (!uri.matches()) {
      return of(Path.of(folder));
    }
    return uri.group(1).equalsIgnoreCase("file")
        ? of(Path.of(new org.apache.hadoop.fs.Path(folder).toUri().getPath()))
        : LARGE;
  }

  private static ExportsSize of(Path folder) {
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
