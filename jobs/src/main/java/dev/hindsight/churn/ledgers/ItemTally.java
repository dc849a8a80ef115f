package dev.hindsight.churn.ledgers;

import dev.hindsight.basis.Largest;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.history.Exposure;
import dev.hindsight.history.ItemCost;
import java.io.Serializable;

/**
 * What displaced items cost in one review: the costliest of them, and the customers behind them.
 */
public final class ItemTally implements Serializable {

  private static final long serialVersionUID = 1;

  private final Largest<ItemCost, CostliestFirst<ItemCost>> items =
      new Largest<>(Costliest.SHOWN, new CostliestFirst<>());
  private final Largest<LeaverRow, CostliestFirst<LeaverRow>> leavers =
      new Largest<>(Costliest.SHOWN, new CostliestFirst<>());
  private final StatedTally stated = new StatedTally();
  private long stillExposing;
  private long undated;

  public void left(String roadmapItemId, Exposure exposure) {
    LeaverRow row = LeaverRow.of(roadmapItemId, exposure);
    leavers.accept(row);
    stated.accept(row);
  }

  public void exposed(ItemCost item) {
    items.accept(item);
    stillExposing += item.exposes() > 0 ? 1 : 0;
  }

  public void undatedDisplacement() {
    undated++;
  }

  public void combine(ItemTally other) {
    items.combine(other.items);
    leavers.combine(other.leavers);
    stated.combine(other.stated);
    stillExposing += other.stillExposing;
    undated += other.undated;
  }

  /** The items that exposed a customer of the window's panel. */
  public Largest<ItemCost, CostliestFirst<ItemCost>> items() {
    return items;
  }

  /** The customers that left, once for each item that exposed them. */
  public Largest<LeaverRow, CostliestFirst<LeaverRow>> leavers() {
    return leavers;
  }

  /** How many of the items still expose a customer on the as-of date. */
  public long stillExposing() {
    return stillExposing;
  }

  /** What the customers that left named. */
  public StatedCounts stated() {
    return stated.counts();
  }

  /** How many displacements nothing dates, however late it is looked at. */
  public long undated() {
    return undated;
  }
}
