package dev.hindsight.winrates;

import dev.hindsight.comparing.Cell;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.stats.survival.Exits;
import java.util.Comparator;
import java.util.List;

/** How many deals with one first decision ended how, so many days after it. */
record EndingCounts(DecisionClass firstDecision, Exits exits) implements Cell<EndingCounts> {

  /** By first decision and day. */
  static final Comparator<EndingCounts> ORDER =
      Comparator.comparing(EndingCounts::firstDecision).thenComparing(each -> each.exits().day());

  @Override
  public List<Object> key() {
    return List.of(firstDecision, exits.day());
  }

  @Override
  public EndingCounts combine(EndingCounts other) {
    return new EndingCounts(firstDecision, exits.combine(other.exits));
  }
}
