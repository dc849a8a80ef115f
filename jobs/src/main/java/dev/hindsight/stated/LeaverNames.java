package dev.hindsight.stated;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.history.KnownCustomer;

/** What customers name that left in the window, before it is known which names stand alone. */
public final class LeaverNames implements Tally<KnownCustomer, LeaverNames> {

  private static final long serialVersionUID = 1;

  private final ReviewPeriod period;
  private final NameTally reasons = new NameTally();

  public LeaverNames(ReviewPeriod period) {
    this.period = period;
  }

  @Override
  public void accept(KnownCustomer customer) {
    if (period.isInWindow(customer.account().churnedAt())) {
      reasons.accept(customer.account().churnReason());
    }
  }

  @Override
  public void combine(LeaverNames other) {
    reasons.combine(other.reasons);
  }

  /** The reasons that stand for themselves. */
  public Names reasons(int most) {
    return reasons.names(most);
  }
}
