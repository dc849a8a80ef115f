package dev.hindsight.reporting;

import dev.hindsight.atrisk.RiskNames;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.ledgers.RequestTally;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.payoff.LedgerCounts;
import dev.hindsight.review.DealChanges;
import dev.hindsight.review.SnapshotDeal;
import java.util.Optional;

/**
 * What displaced items come to by request, what has to be known before trade-offs are summed, and
 * what differs from what an earlier report kept of the deals.
 */
final class LedgerCuts implements Tally<TradeOffHistory, LedgerCuts> {

  private static final long serialVersionUID = 1;

  private final ReviewBasis basis;
  private final boolean isMadeAnew;
  private final RequestTally churn;
  private final LedgerCounts payOff;
  private final IfMeasured<TradeOffHistory, RiskNames> risks;
  private final DealChanges changes = new DealChanges();

  /**
   * Nothing counted yet.
   *
   * @param risks what is listed of today; empty of the review of a report that kept deals
   */
  LedgerCuts(
      ReviewBasis basis, RequestTally churn, LedgerCounts payOff, Optional<RiskNames> risks) {
    this.basis = basis;
    this.isMadeAnew = risks.isEmpty();
    this.risks = new IfMeasured<>(risks);
    this.churn = churn;
    this.payOff = payOff;
  }

  @Override
  public void accept(TradeOffHistory counted) {
    churn.accept(counted);
    payOff.accept(counted);
    risks.accept(counted);
    if (isMadeAnew) {
      compare(counted);
    }
  }

  private void compare(TradeOffHistory counted) {
    KnownDeal deal = KnownDeal.of(counted.deal(), basis);
    Optional<SnapshotDeal> today =
        deal.exists() ? Optional.of(SnapshotDeal.of(deal)) : Optional.empty();
    Optional<SnapshotDeal> published = counted.published().map(SnapshotDeal::read);
    if (today.isPresent() || published.isPresent()) {
      changes.accept(new DealChanges.Pair(published, today));
    }
  }

  @Override
  public void combine(LedgerCuts other) {
    churn.combine(other.churn);
    payOff.combine(other.payOff);
    risks.combine(other.risks);
    changes.combine(other.changes);
  }

  RequestTally churn() {
    return churn;
  }

  LedgerCounts payOff() {
    return payOff;
  }

  /** What listed items are called; empty of a review that is made anew. */
  Optional<RiskNames> risks() {
    return risks.get();
  }

  /**
   * What differs from what an earlier report kept, which is told of the review that is made anew.
   */
  DealChanges changes() {
    return changes;
  }
}
