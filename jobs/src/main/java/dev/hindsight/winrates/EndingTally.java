package dev.hindsight.winrates;

import dev.hindsight.findings.DealOutcome;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.history.Tally;
import dev.hindsight.stats.Exits;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How deals ended after their first decision, day by day, over those whose first decision fell into
 * the window: choosing deals by their close would miss the truth.
 */
public final class EndingTally implements Tally<KnownDeal, EndingTally> {

  private static final long serialVersionUID = 1;

  private final ReviewPeriod period;
  private final Map<Cell, Counts> counts = new HashMap<>();

  private record Cell(DecisionClass firstDecision, int days) implements Serializable {}

  private record Counts(long won, long competing, long censored) implements Serializable {

    static Counts of(DealOutcome outcome) {
      return switch (outcome) {
        case WON -> new Counts(1, 0, 0);
        case LOST, NO_DECISION -> new Counts(0, 1, 0);
        case OPEN -> new Counts(0, 0, 1);
      };
    }

    Counts combine(Counts other) {
      return new Counts(won + other.won, competing + other.competing, censored + other.censored);
    }
  }

  public EndingTally(ReviewPeriod period) {
    this.period = period;
  }

  @Override
  public void accept(KnownDeal deal) {
    if (deal.exists() && period.isInWindow(deal.firstDecidedAt().orElse(null))) {
      deal.firstDecision()
          .map(first -> new Cell(first, deal.daysFromDecision()))
          .ifPresent(cell -> counts.merge(cell, Counts.of(deal.outcome()), Counts::combine));
    }
  }

  @Override
  public void combine(EndingTally other) {
    other.counts.forEach((cell, more) -> counts.merge(cell, more, Counts::combine));
  }

  /** The counts, by first decision and day. */
  List<EndingCounts> endings() {
    return counts.entrySet().stream()
        .map(each -> ending(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing(EndingCounts::firstDecision)
                .thenComparing(each -> each.exits().day()))
        .toList();
  }

  private static EndingCounts ending(Cell cell, Counts counts) {
    return new EndingCounts(
        cell.firstDecision(),
        new Exits(cell.days(), counts.won(), counts.competing(), counts.censored()));
  }
}
