package dev.hindsight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file that names the complete report of the newest quarter. */
public final class Latest {

  static final String FILE = "LATEST";

  private static final Pattern QUARTER = Pattern.compile("[0-9]{4}Q[1-4]");

  private Latest() {}

  /**
   * Brings the file up to date in one step; a report of a past quarter that is made again does not
   * become the newest.
   *
   * @throws OutputException if the output cannot be written to
   */
  public static void update(OutputLock lock) {
    try {
      Optional<String> newest = newest(lock.folder());
      if (newest.isPresent()) {
        write(lock.folder(), newest.get());
      }
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    } catch (UncheckedIOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    }
  }

  private static Optional<String> newest(Path output) throws IOException {
    try (Stream<Path> folders = Files.list(output)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(Manifest.FILE)))
          .map(folder -> folder.getFileName().toString())
          .filter(name -> QUARTER.matcher(name).matches())
          .max(Comparator.naturalOrder());
    }
  }

  private static void write(Path output, String name) throws IOException {
    Path unfinished = output.resolve("." + FILE);
    Files.writeString(unfinished, name + "\n");
    FileTree.flushFile(unfinished);
    Files.move(
        unfinished,
        output.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    FileTree.flushEntries(output);
  }
}
