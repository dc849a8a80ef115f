package dev.hindsight.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.hindsight.exports.config.mail.Recipient;
import java.time.Instant;
import java.util.Objects;

/**
 * One line of the ledger: what became of one report for one recipient.
 *
 * @param time when that was known, in whole seconds
 * @param recipient the address, in small letters
 * @param slice what they get, such as "sales_team: EMEA Field"; empty: the whole report
 * @param quarter the quarter of the report, such as "2026Q3"
 * @param reportId what tells the report from others
 * @param outcome what became of it
 * @param reason why it was not sent; empty where it was
 * @param messageId the {@code Message-ID} of the mail, by which a mail server's log finds it; empty
 *     where there is no mail
 */
@JsonPropertyOrder({
  "time",
  "recipient",
  "slice",
  "quarter",
  "report_id",
  "outcome",
  "reason",
  "message_id"
})
public record Delivery(
    Instant time,
    String recipient,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String slice,
    String quarter,
    String reportId,
    Outcome outcome,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String reason,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String messageId) {

  public Delivery {
    Objects.requireNonNull(time);
    recipient = Recipient.key(recipient);
    Objects.requireNonNull(quarter);
    Objects.requireNonNull(reportId);
    Objects.requireNonNull(outcome);
    slice = Objects.requireNonNullElse(slice, "");
    reason = Objects.requireNonNullElse(reason, "");
    messageId = Objects.requireNonNullElse(messageId, "");
  }
}
