package dev.hindsight.delivery;

/** A mail server, as whoever sends sees it. */
public interface MailServer {

  /**
   * Connects and logs in.
   *
   * @throws UnreachableException if that fails
   */
  Connection connect();

  /** A connection that takes one mail after the other. */
  interface Connection extends AutoCloseable {

    /**
     * Hands a mail over, and waits for the answer.
     *
     * @param mime the mail
     * @param address who gets it
     */
    Answer send(byte[] mime, String address);

    /** Whether it takes another; servers end connections that were used often enough. */
    boolean isOpen();

    @Override
    void close();
  }

  /** The server cannot be reached, or does not let us in. The message is for a person. */
  final class UnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean mayPass;

    /**
     * The exception.
     *
     * @param mayPass whether it may be otherwise later
     */
    public UnreachableException(String message, boolean mayPass, Throwable cause) {
      super(message, cause);
      this.mayPass = mayPass;
    }

    /** Whether it may be otherwise later: not where a login is refused. */
    public boolean mayPass() {
      return mayPass;
    }
  }
}
