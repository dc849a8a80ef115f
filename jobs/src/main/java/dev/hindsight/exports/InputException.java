package dev.hindsight.exports;

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
    /** {@code hindsight.yaml}. */
    CONFIGURATION
  }

  private final Source source;

  public InputException(Source source, String message) {
    super(message);
    this.source = source;
  }

  public InputException(Source source, String message, Throwable cause) {
    super(message, cause);
    this.source = source;
  }

  public Source source() {
    return source;
  }
}
