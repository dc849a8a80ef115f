package dev.hindsight.delivery;

import dev.hindsight.exports.config.mail.Recipient;

/**
 * What a run came to for one recipient.
 *
 * @param recipient who
 * @param outcome what became of it; sent where they have it, now or since before
 * @param text what is said of it
 * @param mayPass whether a later run may do better by itself
 */
public record Attempt(Recipient recipient, Outcome outcome, String text, boolean mayPass) {

  /** Whether they do not have it, and should. */
  public boolean isFailed() {
    return outcome == Outcome.FAILED || outcome == Outcome.UNKNOWN;
  }
}
