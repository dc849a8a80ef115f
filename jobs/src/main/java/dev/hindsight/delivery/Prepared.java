package dev.hindsight.delivery;

/** What there is to hand over to one recipient. */
public sealed interface Prepared {

  /**
   * A mail.
   *
   * @param mime its bytes
   * @param messageId its {@code Message-ID}
   * @param contents what is in it, for a person, such as "the report of 2026Q3"
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Mailable(byte[] mime, String messageId, String contents) implements Prepared {}

  /**
   * No mail.
   *
   * @param outcome skipped or failed
   * @param reason why, for a person
   */
  record NoMail(Outcome outcome, String reason) implements Prepared {}

  /** Makes them. */
  @FunctionalInterface
  interface Preparing {
    Prepared of(Planned planned);
  }
}
