package dev.hindsight.publish;

/**
 * The output cannot be written now: it is locked, full or out of reach. The message says what to
 * do; the same run may succeed later.
 */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutputException(String message) {
    super(message);
  }

  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
