package dev.hindsight.exports.contract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;

/**
 * Something is wrong with what was put in, and a person can put it right. The message says what is
 * wrong, where, with which value, and what to do; nobody needs the stack trace.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What was put in. */
  public enum Source {
    /** The exports: they are missing, broken or not good enough. */
    DATA,
    /** {@code hindsight.yaml}, or what Hindsight is run with. */
    CONFIGURATION,
    /** What the exports lie on: it cannot be reached or read, now or by this person. */
    STORAGE
  }

  private final Source source;
  private final List<String> lines;

  public InputException(Source source, String message) {
    this(source, List.of(message));
  }

  public InputException(Source source, String message, Throwable cause) {
    super(message, cause);
    this.source = source;
    this.lines = List.of(message);
  }

  /** A message of several lines: a line break within one of them is one of a value. */
  public InputException(Source source, List<String> lines) {
    super(String.join("\n", lines));
    this.source = source;
    this.lines = List.copyOf(lines);
  }

  /**
   * The exception for storage that fails.
   *
   * @param what the file or folder, as people say it
   */
  public static InputException unreadable(String what, IOException failed) {
    String problem =
        Objects.requireNonNullElse(said(failed), failed.getClass().getSimpleName())
            .lines()
            .findFirst()
            .orElse("");
    return new InputException(
        Source.STORAGE,
        "Cannot read %s: %s. Check that the storage is reachable and may be read, then run again."
            .formatted(what, problem.replaceFirst("\\.$", "")),
        failed);
  }

  /** What went wrong; of some failures Java's message is the name of the file alone. */
  private static String said(IOException failed) {
    if (failed instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failed instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return failed instanceof FileSystemException on && on.getReason() != null
        ? on.getReason()
        : failed.getMessage();
  }

  /** The lines of the message; what else has line breaks in it is a value. */
  public List<String> lines() {
    return lines;
  }

  public Source source() {
    return source;
  }
}
