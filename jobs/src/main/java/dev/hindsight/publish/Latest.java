package dev.hindsight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file that names the complete report of the newest quarter. */
public final class Latest {

  static final String FILE = "LATEST";

  private Latest() {}

  /**
   * Brings the file up to date in one step; a report of a past quarter that is made again does not
   * become the newest.
   *
   * @throws OutputException if the output cannot be written to
   */
  public static void update(OutputLock lock) {
    try {
      Optional<String> newest = PublishedReports.in(lock.folder()).newest();
      if (newest.isPresent()) {
        write(lock.folder(), newest.get());
      }
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    } catch (UncheckedIOException failure) {
      throw OutputException.writing(lock.folder(), failure);
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
