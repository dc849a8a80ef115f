package dev.hindsight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** The file that names the complete report of the newest quarter. */
public final class Latest {

  static final String FILE = "LATEST";
  static final String UNFINISHED = "." + FILE;

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
      if (newest.isPresent() && !isNamed(newest.get(), lock.folder().resolve(FILE))) {
        write(lock.folder(), newest.get());
      }
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    } catch (UncheckedIOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    }
  }

  private static boolean isNamed(String quarter, Path file) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), line(quarter));
  }

  private static byte[] line(String quarter) {
    return (quarter + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path output, String quarter) throws IOException {
    Path unfinished = output.resolve(UNFINISHED);
    Files.write(unfinished, line(quarter));
    FileTree.flushFile(unfinished);
    Files.move(
        unfinished,
        output.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    FileTree.flushEntries(output);
  }
}
