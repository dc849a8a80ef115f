package dev.hindsight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * The output cannot be written now: it is locked, full or out of reach. The message says what to
 * do; the same run may succeed later.
 */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  private OutputException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Writing below an output folder failed. */
  static OutputException writing(Path output, IOException failure) {
    return new OutputException(
        "Cannot write to %s: %s. What was published before stands as it was."
            .formatted(output, reason(failure)),
        failure);
  }

  /** Writing below an output folder failed. */
  static OutputException writing(Path output, UncheckedIOException failure) {
    return writing(output, failure.getCause());
  }

  /** A folder for temporary files cannot be made in another one. */
  static OutputException temporary(Path base, IOException failure) {
    String reason =
        failure instanceof NoSuchFileException
            ? "there is no such folder"
            : reason(failure).replaceFirst("; choose another --out$", "");
    return new OutputException(
        "Cannot write temporary files to %s: %s. Choose another folder for them with HINDSIGHT_JAVA_OPTS=-Djava.io.tmpdir=FOLDER, then run again."
            .formatted(base, reason),
        failure);
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "access to " + denied.getFile() + " is denied; choose another --out";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      String file = ((FileSystemException) failure).getFile();
      String what = leadsNowhere(Path.of(file)) ? "link to something that is not there" : "file";
      return file + " is a " + what + "; choose another --out";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " cannot be created; choose another --out";
    }
    return failure instanceof FileSystemException problem && problem.getReason() != null
        ? problem.getReason() + " (" + problem.getFile() + ")"
        : String.valueOf(failure.getMessage());
  }

  private static boolean leadsNowhere(Path path) {
    return Files.isSymbolicLink(path) && Files.notExists(path);
  }
}
