package dev.hindsight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that is filled beside its target and then takes its place. The folder that is replaced
 * is first renamed, since no folder can be renamed over another; a run that is killed between the
 * two renames leaves it under its other name, and the next run puts it back.
 */
public final class Staging {

  private static final String UNFINISHED = ".staging-";
  private static final String REPLACED = ".replaced-";

  private final OutputLock lock;
  private final String name;

  private Staging(OutputLock lock, String name) {
    this.lock = lock;
    this.name = name;
  }

  /** Writes files into a folder. */
  @FunctionalInterface
  public interface Filling {
    void into(Path folder) throws IOException;
  }

  /**
   * Starts a folder of an output, after clearing up what killed runs left there.
   *
   * @param name what the folder will be called
   * @throws OutputException if the output cannot be written to
   */
  public static Staging start(OutputLock lock, String name) {
    Staging staging = new Staging(lock, name);
    staging.fill(folder -> recover(lock.folder()));
    staging.fill(folder -> Files.createDirectory(folder));
    return staging;
  }

  /**
   * Deletes a folder of an output that a newer one makes obsolete.
   *
   * @throws OutputException if the output cannot be written to
   */
  public static void discard(OutputLock lock, String name) {
    new Staging(lock, name).fill(folder -> FileTree.delete(lock.folder().resolve(name)));
  }

  /**
   * Fills the folder; can be called several times.
   *
   * @throws OutputException if the output cannot be written to
   */
  public void fill(Filling filling) {
    try {
      filling.into(folder());
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    } catch (UncheckedIOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    }
  }

  /**
   * Puts the folder in its place.
   *
   * @return where it is now
   * @throws OutputException if that fails; what was there before is there still
   */
  public Path publish() {
    Path target = lock.folder().resolve(name);
    fill(folder -> swap(folder, target));
    return target;
  }

  private void swap(Path folder, Path target) throws IOException {
    Path replaced = lock.folder().resolve(REPLACED + name);
    FileTree.flush(folder);
    if (Files.exists(target)) {
      FileTree.rename(target, replaced);
    }
    try {
      FileTree.rename(folder, target);
    } catch (IOException failure) {
      putBack(replaced, target);
      throw failure;
    }
    FileTree.flushEntries(lock.folder());
    FileTree.delete(replaced);
  }

  private Path folder() {
    return lock.folder().resolve(UNFINISHED + name);
  }

  /** Clears up after killed runs: under the lock, nobody else can be at work here. */
  private static void recover(Path output) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(output, REPLACED + "*")) {
      for (Path replaced : left) {
        String name = replaced.getFileName().toString().substring(REPLACED.length());
        putBack(replaced, output.resolve(name));
        FileTree.delete(replaced);
      }
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(output, UNFINISHED + "*")) {
      for (Path unfinished : left) {
        FileTree.delete(unfinished);
      }
    }
  }

  private static void putBack(Path replaced, Path target) throws IOException {
    if (Files.exists(replaced) && !Files.exists(target)) {
      FileTree.rename(replaced, target);
    }
  }
}
