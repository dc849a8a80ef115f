package dev.hindsight.history.plans;

import dev.hindsight.exports.contract.PlanChange;
import dev.hindsight.exports.contract.RoadmapItem;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.history.DatedDisplacement;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Key;
import dev.hindsight.history.Meeting;
import dev.hindsight.history.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings items together with what displaced them and how their plans were changed. */
public final class PlanMeeting implements Meeting<PlannedItem> {

  private byte[] group;
  private Optional<RoadmapItem> item = Optional.empty();
  private final List<DatedDisplacement> displacements = new ArrayList<>();
  private final List<PlanChange> changes = new ArrayList<>();

  @Override
  public void accept(Entry entry, Consumer<PlannedItem> out) {
    if (group == null || !Key.isOneGroup(group, entry.key())) {
      end(out);
      group = entry.key();
    }
    switch (Key.kind(entry.key())) {
      case Routing.OWN -> item = Optional.of(RowBytes.read(RoadmapItem.class, entry.value()));
      case Routing.DISPLACED -> displacements.add(DatedDisplacement.read(entry.value()));
      case Routing.PLAN_CHANGE -> changes.add(RowBytes.read(PlanChange.class, entry.value()));
      default -> {}
    }
  }

  @Override
  public void end(Consumer<PlannedItem> out) {
    if (item.isPresent() && !changes.isEmpty()) {
      out.accept(new PlannedItem(item.get(), displacements, changes));
    }
    group = null;
    item = Optional.empty();
    displacements.clear();
    changes.clear();
  }
}
