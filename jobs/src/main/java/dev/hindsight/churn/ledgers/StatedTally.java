package dev.hindsight.churn.ledgers;

import dev.hindsight.basis.Tally;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what customers named that left. A customer has a row for each item that exposed it, which
 * need not come together: each that named something is held until all rows are counted, and these
 * are few, as only those are that left in an exposed month of the window.
 */
final class StatedTally implements Tally<LeaverRow, StatedTally> {

  private static final long serialVersionUID = 1;

  /** The customers that named something, and whether that exposed them. */
  private final Map<String, Boolean> named = new HashMap<>();

  @Override
  public void accept(LeaverRow row) {
    String item = row.namedItemId();
    if (item != null && !item.isEmpty()) {
      named.merge(row.accountId(), item.equals(row.roadmapItemId()), Boolean::logicalOr);
    }
  }

  @Override
  public void combine(StatedTally other) {
    other.named.forEach((account, exposing) -> named.merge(account, exposing, Boolean::logicalOr));
  }

  StatedCounts counts() {
    long exposing = named.values().stream().filter(each -> each).count();
    return new StatedCounts(exposing, named.size() - exposing);
  }
}
