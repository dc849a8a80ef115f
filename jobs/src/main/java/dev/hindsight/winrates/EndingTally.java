package dev.hindsight.winrates;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Cells;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.stats.survival.Exits;
import java.util.List;

/**
 * How deals ended after their first decision, day by day, over those whose first decision fell into
 * the window: choosing deals by their close would miss the truth.
 */
public final class EndingTally implements Tally<KnownDeal, EndingTally> {

  private static final long serialVersionUID = 1;

  private final ReviewPeriod period;
  private final Cells<EndingCounts> endings = new Cells<>();

  public EndingTally(ReviewPeriod period) {
    this.period = period;
  }

  @Override
  public void accept(KnownDeal deal) {
    if (deal.exists() && period.isInWindow(deal.firstDecidedAt().orElse(null))) {
      deal.firstDecision()
          .map(first -> new EndingCounts(first, exit(deal.outcome(), deal.daysFromDecision())))
          .ifPresent(endings::accept);
    }
  }

  private static Exits exit(DealOutcome outcome, int day) {
    return switch (outcome) {
      case WON -> new Exits(day, 1, 0, 0);
      case LOST, NO_DECISION -> new Exits(day, 0, 1, 0);
      case OPEN -> new Exits(day, 0, 0, 1);
    };
  }

  @Override
  public void combine(EndingTally other) {
    endings.combine(other.endings);
  }

  /** The counts, by first decision and day. */
  List<EndingCounts> endings() {
    return endings.sorted(EndingCounts.ORDER);
  }
}
