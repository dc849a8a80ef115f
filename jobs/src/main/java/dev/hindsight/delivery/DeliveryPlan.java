package dev.hindsight.delivery;

import dev.hindsight.delivery.Planned.Step;
import dev.hindsight.exports.config.mail.Recipient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who gets a report, judged by the ledger: nobody gets it twice by itself. */
public final class DeliveryPlan {

  private final DeliveryLedger ledger;
  private final String quarter;
  private final String reportId;
  private final Set<String> again;

  private DeliveryPlan(DeliveryLedger ledger, String quarter, String reportId, Set<String> again) {
    this.ledger = ledger;
    this.quarter = quarter;
    this.reportId = reportId;
    this.again = again;
  }

  /**
   * Plans the delivery of a report.
   *
   * @param again the addresses that get it whether or not they have it, in small letters
   */
  public static List<Planned> of(
      List<Recipient> recipients,
      DeliveryLedger ledger,
      String quarter,
      String reportId,
      Set<String> again) {
    DeliveryPlan plan = new DeliveryPlan(ledger, quarter, reportId, again);
    return recipients.stream().map(plan::of).toList();
  }

  private Planned of(Recipient recipient) {
    List<Delivery> received = new ArrayList<>(ledger.received(recipient.key(), quarter));
    Collections.reverse(received);
    List<Delivery> ofThis = sinceAnother(received, recipient);
    if (!again.contains(recipient.key())) {
      Optional<Delivery> sent =
          ofThis.stream().filter(each -> each.outcome() == Outcome.SENT).findFirst();
      if (sent.isPresent()) {
        return new Planned(recipient, Step.HAS_IT, sent);
      }
      if (!ofThis.isEmpty()) {
        return new Planned(recipient, Step.MAY_HAVE_IT, Optional.of(ofThis.get(0)));
      }
    }
    Optional<Delivery> other =
        received.stream().filter(each -> !each.reportId().equals(reportId)).findFirst();
    return new Planned(recipient, Step.SEND, other);
  }

  /**
   * What of this report went to them after any other of the quarter: where a correction went out in
   * between, they do not have this one any more.
   */
  private List<Delivery> sinceAnother(List<Delivery> newestFirst, Recipient recipient) {
    return newestFirst.stream()
        .filter(each -> each.slice().equals(recipient.part()))
        .takeWhile(each -> each.reportId().equals(reportId))
        .toList();
  }
}
