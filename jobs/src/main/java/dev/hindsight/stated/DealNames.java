package dev.hindsight.stated;

import dev.hindsight.basis.Tally;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.KnownDeal;

/** What the window's closed deals name, before it is known which names stand for themselves. */
public final class DealNames implements Tally<KnownDeal, DealNames> {

  private static final long serialVersionUID = 1;

  private final NameTally reasons = new NameTally();
  private final NameTally competitors = new NameTally();

  @Override
  public void accept(KnownDeal deal) {
    if (deal.isClosedInWindow()) {
      competitors.accept(deal.deal().competitor());
      if (deal.outcome() == DealOutcome.LOST) {
        reasons.accept(deal.deal().lossReason());
      }
    }
  }

  @Override
  public void combine(DealNames other) {
    reasons.combine(other.reasons);
    competitors.combine(other.competitors);
  }

  /** The reasons of lost deals that stand for themselves. */
  public Names reasons(int most) {
    return reasons.names(most);
  }

  /** The competitors that do. */
  public Names competitors(int most) {
    return competitors.names(most);
  }
}
