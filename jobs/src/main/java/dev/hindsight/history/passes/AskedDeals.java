package dev.hindsight.history.passes;

import dev.hindsight.basis.LinkTally;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.KeyLink;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.DealOutcome;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Found;
import dev.hindsight.history.Key;
import dev.hindsight.history.Links;
import java.util.Optional;

/**
 * Tells requests for deals that are not exported, and counts on the way which deals requests name,
 * and which answers came in time.
 */
public final class AskedDeals {

  private final LinkTally links;
  private final LateAnswers answers;
  private byte[] nowhere;

  public AskedDeals(LinkTally links, LateAnswers answers) {
    this.links = links;
    this.answers = answers;
  }

  /**
   * The finding of a request for a deal that is not exported; empty for any other history.
   *
   * @param entry a history; those of one deal come one after the other
   */
  public Optional<Entry> orphan(Entry entry) {
    DealHistory history = DealHistory.read(entry.value());
    if (history.deal().isPresent()) {
      links.target(Deals.TABLE, history.dealId());
      if (!history.requests().isEmpty()) {
        links.met(KeyLink.REQUEST_DEAL);
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
