package dev.hindsight.history.plans;

import dev.hindsight.exports.contract.PlanChange;
import dev.hindsight.exports.contract.RoadmapItem;
import dev.hindsight.history.DatedDisplacement;
import dev.hindsight.history.changes.PlanHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A roadmap item whose plan was changed.
 *
 * @param item the item
 * @param displacements what displaced it, as far as anybody linked it
 * @param changes how its plan was changed, the last change last
 */
public record PlannedItem(
    RoadmapItem item, List<DatedDisplacement> displacements, List<PlanChange> changes) {

  public PlannedItem {
    displacements = List.copyOf(displacements);
    changes = PlanHistory.ordered(changes);
  }

  /**
   * Its plan was moved to a later day, or dropped.
   *
   * @param day when
   * @param before the plan until then
   * @param after the plan from then on; null: dropped
   */
  public record Slip(LocalDate day, LocalDate before, LocalDate after) {}

  /** Its slips while it was not delivered, oldest first. */
  public List<Slip> slips() {
    return changes.stream().flatMap(change -> slip(change).stream()).toList();
  }

  private Optional<Slip> slip(PlanChange change) {
    LocalDate day = change.changedAt().day();
    boolean delivered = item.deliveredAt() != null && !item.deliveredAt().isAfter(day);
    boolean later =
        change.oldPlannedFor() != null
            && (change.newPlannedFor() == null
                || change.newPlannedFor().isAfter(change.oldPlannedFor()));
    return later && !delivered
        ? Optional.of(new Slip(day, change.oldPlannedFor(), change.newPlannedFor()))
        : Optional.empty();
  }

  /**
   * Whether somebody linked it: a displacement by the request, whenever, or one by any request that
   * is dated within some days, or not at all.
   */
  public boolean isLinked(String requestId, LocalDate from, LocalDate to) {
    return displacements.stream()
        .anyMatch(
            each ->
                each.displacement().requestId().equals(requestId)
                    || each.dayKnownOn(LocalDate.MAX)
                        .map(day -> !day.isBefore(from) && !day.isAfter(to))
                        .orElse(true));
  }
}
