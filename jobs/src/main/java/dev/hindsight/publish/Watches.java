package dev.hindsight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The watches of an output folder, a file of JSON for each day, beside what they were drawn as. No
 * report owns them: publishing leaves them alone.
 */
public final class Watches {

  static final String FOLDER = "watch";
  private static final String JSON = ".json";

  private final Path output;

  private Watches(Path output) {
    this.output = output;
  }

  /**
   * A watch that is kept.
   *
   * @param day its as-of date
   */
  public record Kept(LocalDate day, Path file) {}

  /** The watches below an output folder, which may not be there. */
  public static Watches in(Path output) {
    return new Watches(output);
  }

  /**
   * The newest watch before a day.
   *
   * @throws IOException if the folder cannot be listed
   */
  public Optional<Kept> newestBefore(LocalDate day) throws IOException {
    Path folder = output.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> kept(file).stream())
          .filter(each -> each.day().isBefore(day))
          .max(Comparator.comparing(Kept::day));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static Optional<Kept> kept(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(JSON)) {
      return Optional.empty();
    }
    try {
      String day = name.substring(0, name.length() - JSON.length());
      return Optional.of(new Kept(LocalDate.parse(day), file));
    } catch (DateTimeParseException noWatchOfOurs) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a watch, in place of another one of its day. What it is drawn as is put in its place
   * first: where its JSON stands, it is complete.
   *
   * @param json what later watches are compared with
   * @param page the watch as a page; empty where nobody asked for it: then there is none of its day
   * @param mail the same as a mail
   * @return where each of them is that there is; what a reader opens comes first
   * @throws OutputException if the output cannot be written to
   */
  public static List<Path> keep(
      OutputLock lock, LocalDate day, byte[] json, Optional<byte[]> page, Optional<byte[]> mail) {
    Path folder = lock.folder().resolve(FOLDER);
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      written.addAll(put(lock, folder.resolve(day + ".html"), page));
      written.addAll(put(lock, folder.resolve(day + ".eml"), mail));
      written.addAll(put(lock, folder.resolve(day + JSON), Optional.of(json)));
      FileTree.flushEntries(folder);
      FileTree.flushEntries(lock.folder());
      return written;
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    }
  }

  private static List<Path> put(OutputLock lock, Path file, Optional<byte[]> content)
      throws IOException {
    if (content.isPresent()) {
      return List.of(write(lock, file, content.get()));
    }
    Files.deleteIfExists(file);
    return List.of();
  }

  /** A run that is killed leaves a file that the next one deletes, like any that was not ended. */
  private static Path write(OutputLock lock, Path file, byte[] bytes) throws IOException {
    Path unfinished = lock.folder().resolve(Staging.UNFINISHED + FOLDER + "-" + file.getFileName());
    try {
      Files.write(unfinished, bytes);
      FileTree.flushFile(unfinished);
      return Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
