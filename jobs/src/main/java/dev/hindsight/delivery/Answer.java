package dev.hindsight.delivery;

/**
 * What a mail server made of a mail.
 *
 * @param outcome sent, failed or unknown
 * @param reason why it was not sent, for a person; empty where it was
 * @param mayPass whether the same mail may be taken later: not where an address is refused for good
 */
public record Answer(Outcome outcome, String reason, boolean mayPass) {

  /** The server has it. */
  public static final Answer SENT = new Answer(Outcome.SENT, "", false);

  /** The server does not have it. */
  public static Answer failed(String reason, boolean mayPass) {
    return new Answer(Outcome.FAILED, reason, mayPass);
  }

  /** The server may have it. */
  public static Answer unknown(String reason) {
    return new Answer(Outcome.UNKNOWN, reason, false);
  }
}
