package dev.hindsight.delivery;

import dev.hindsight.exports.config.mail.Recipient;
import java.util.Optional;

/**
 * What is to be done for one recipient.
 *
 * @param recipient who
 * @param step whether they get the report
 * @param had what they have, or may have, of the quarter already: where the step is {@link
 *     Step#SEND}, another report, which this one replaces
 */
public record Planned(Recipient recipient, Step step, Optional<Delivery> had) {

  /** Whether a recipient gets the report. */
  public enum Step {
    /** They do. */
    SEND,
    /** They have it. */
    HAS_IT,
    /** They may have it: how an earlier run ended for them is not known. */
    MAY_HAVE_IT
  }

  /** Why they do not get it; empty where they do. */
  public Optional<String> reason() {
    return switch (step) {
      case SEND -> Optional.empty();
      case HAS_IT -> Optional.of("has it already, sent at " + had.orElseThrow().time());
      case MAY_HAVE_IT ->
          Optional.of(
              "may have it: whether the mail server took it at %s is not known. Ask them, or look for %s in the log of the mail server; to send it again: hindsight send --resend %s"
                  .formatted(
                      had.orElseThrow().time(),
                      had.orElseThrow().messageId(),
                      recipient.address()));
    };
  }

  /** The report that this one replaces for them. */
  public Optional<Delivery> replaces() {
    return step == Step.SEND ? had : Optional.empty();
  }
}
