package dev.hindsight.history.changes;

import dev.hindsight.exports.contract.PlanChange;
import java.util.List;

/** Changes of the plan of an item. */
public final class PlanHistory {

  private static final Chain<PlanChange> CHAIN =
      new Chain<>(
          PlanChange::changedAt,
          PlanChange::place,
          PlanChange::oldPlannedFor,
          PlanChange::newPlannedFor);

  private PlanHistory() {}

  /** The changes in their order, the last one last. */
  public static List<PlanChange> ordered(List<PlanChange> changes) {
    return changes.size() > 1 ? CHAIN.ordered(changes) : List.copyOf(changes);
  }
}
