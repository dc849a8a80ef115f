package dev.hindsight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that is filled beside its target and then takes its place. The folder that is replaced
 * is first renamed, since no folder can be renamed over another; a run that is killed between the
 * two renames leaves it under its other name, and the next run puts it back. What is not published
 * is deleted in the end.
 */
public final class Staging implements AutoCloseable {

  static final String UNFINISHED = ".staging-";

  private final OutputLock lock;
  private final String name;
  private final Thread atShutdown = new Thread(this::deleteUnfinished);

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
   * Starts a folder of an output.
   *
   * @param name what the folder will be called
   * @throws OutputException if the output cannot be written to
   */
  public static Staging start(OutputLock lock, String name) {
    Staging staging = new Staging(lock, name);
    staging.fill(folder -> Files.createDirectory(folder));
    Runtime.getRuntime().addShutdownHook(staging.atShutdown);
    return staging;
  }

  /**
   * Deletes a folder of an output that a newer one makes obsolete.
   *
   * @throws OutputException if the output cannot be written to
   */
  public static void discard(OutputLock lock, String name) {
    try {
      FileTree.delete(lock.folder().resolve(name));
    } catch (IOException failure) {
      throw OutputException.writing(lock.folder(), failure);
    }
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
    Path replaced = lock.folder().resolve(PublishedReports.REPLACED + name);
    FileTree.flush(folder);
    if (Files.exists(target)) {
      FileTree.rename(target, replaced);
    }
    try {
      FileTree.rename(folder, target);
    } catch (IOException failure) {
      Recovery.putBack(replaced, target);
      throw failure;
    }
    FileTree.flushEntries(lock.folder());
    FileTree.delete(replaced);
  }

  private Path folder() {
    return lock.folder().resolve(UNFINISHED + name);
  }

  /** Deletes the folder, unless it was published. */
  @Override
  public void close() {
    deleteUnfinished();
    try {
      Runtime.getRuntime().removeShutdownHook(atShutdown);
    } catch (IllegalStateException itRunsAlready) {
      // Then it has nothing left to delete.
    }
  }

  private void deleteUnfinished() {
    try {
      FileTree.delete(folder());
    } catch (IOException stays) {
      // Until the next run, which deletes it; what made this one fail is said already.
    }
  }
}
