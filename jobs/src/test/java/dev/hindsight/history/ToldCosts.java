package dev.hindsight.history;

import java.util.ArrayList;
import java.util.List;

/** Keeps all that is told of what displaced items cost. */
final class ToldCosts implements CostListener {

  final List<String> left = new ArrayList<>();
  final List<ItemCost> items = new ArrayList<>();
  final List<DatedDisplacement> undated = new ArrayList<>();

  @Override
  public void left(int review, String roadmapItemId, Exposure exposure) {
    Exposure.Part part = exposure.leftInWindow().orElseThrow();
    left.add(
        "%s over %s: %s %s"
            .formatted(exposure.accountId(), roadmapItemId, part.accountUnits(), part.arrUnits()));
  }

  @Override
  public void exposed(int review, ItemCost item) {
    items.add(item);
  }

  @Override
  public void undated(DatedDisplacement displacement) {
    undated.add(displacement);
  }
}
