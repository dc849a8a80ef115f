package dev.hindsight.history.passes;

import dev.hindsight.basis.LinkTally;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChange;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.rules.KeyLink;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Found;
import dev.hindsight.history.Key;
import dev.hindsight.history.Links;
import dev.hindsight.history.Routing;
import java.util.Optional;

/**
 * Tells requests for deals that are not exported and changes of such, and counts on the way which
 * deals requests name, and which answers came in time.
 */
public final class AskedDeals {

  private final LinkTally links;
  private final LateAnswers answers;
  private byte[] nowhere;
  private byte[] changedNowhere;

  public AskedDeals(LinkTally links, LateAnswers answers) {
    this.links = links;
    this.answers = answers;
  }

  /**
   * The finding of a request for a deal that is not exported, or of a change of one; empty for any
   * other history.
   *
   * @param entry a history; those of one deal come one after the other
   */
  public Optional<Entry> orphan(Entry entry) {
    return Key.kind(entry.key()) == Routing.CHANGE
        ? Optional.of(orphanedChange(entry))
        : orphanedRequest(entry);
  }

  private Entry orphanedChange(Entry entry) {
    FieldChange change = RowBytes.read(FieldChange.class, entry.value());
    if (changedNowhere == null || !Key.isOneGroup(changedNowhere, entry.key())) {
      changedNowhere = entry.key();
      links.unmet(KeyLink.CHANGE_DEAL, change.dealId());
    }
    return Found.ofLink(
        FieldChanges.TABLE,
        change.place(),
        0,
        Links.orphan(FieldChanges.DEAL_ID, change.dealId(), Deals.TABLE));
  }

  private Optional<Entry> orphanedRequest(Entry entry) {
    DealHistory history = DealHistory.read(entry.value());
    if (history.deal().isPresent()) {
      links.target(Deals.TABLE, history.dealId());
      if (!history.requests().isEmpty()) {
        links.met(KeyLink.REQUEST_DEAL);
      }
      if (!history.changes().isEmpty()) {
        links.met(KeyLink.CHANGE_DEAL);
      }
      history.deal().filter(AskedDeals::isClosed).ifPresent(deal -> answers.accept(deal, history));
      return Optional.empty();
    }
    if (nowhere == null || !Key.isOneGroup(nowhere, entry.key())) {
      nowhere = entry.key();
      links.unmet(KeyLink.REQUEST_DEAL, history.dealId());
    }
    return Optional.of(
        Found.ofLink(
            Requests.TABLE,
            history.requests().get(0).request().place(),
            0,
            Links.orphan(Requests.DEAL_ID, history.dealId(), Deals.TABLE)));
  }

  private static boolean isClosed(Deal deal) {
    return deal.outcome() != DealOutcome.OPEN && deal.closedAt() != null;
  }
}
