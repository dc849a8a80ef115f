package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.net.UnknownHostException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/**
 * What exports lie on. Hadoop says much of what is wrong with it unchecked, and none of that is our
 * bug.
 */
public final class Storage {

  /** Something that only the storage can answer. */
  @FunctionalInterface
  public interface Question<T> {
    T answer() throws IOException;
  }

  private Storage() {}

  /**
   * The storage of a path.
   *
   * @throws InputException where nothing here can read it, which no other try will change
   * @throws IOException where it cannot be reached
   */
  public static FileSystem of(Path path, Configuration configuration) throws IOException {
    return ask(path, () -> path.getFileSystem(configuration));
  }

  /** Asks the storage of a path; throws what {@link #of} throws. */
  public static <T> T ask(Path path, Question<T> question) throws IOException {
    try {
      return question.answer();
    } catch (UnsupportedFileSystemException | NoClassDefFoundError missing) {
      throw withoutLibrary(path, missing);
    } catch (RuntimeException failed) {
      throw checked(path, failed);
    }
  }

  private static IOException checked(Path path, RuntimeException failed) {
    for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ClassNotFoundException missing) {
        throw withoutLibrary(path, missing);
      }
      if (cause instanceof UnknownHostException unknown) {
        return new IOException("nobody knows the host " + unknown.getMessage(), failed);
      }
      if (cause instanceof IOException said) {
        return said;
      }
    }
    String message = failed.getMessage();
    return new IOException(message == null ? failed.toString() : message, failed);
  }

  private static InputException withoutLibrary(Path path, Throwable missing) {
    return new InputException(
        InputException.Source.CONFIGURATION,
        "Cannot read %s: there is no library here that reads %s:// (%s). Name another storage, or run with its library: see docs/running.md."
            .formatted(path, path.toUri().getScheme(), missing.getMessage()),
        missing);
  }
}
