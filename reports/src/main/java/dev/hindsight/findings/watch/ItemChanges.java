package dev.hindsight.findings.watch;

import dev.hindsight.findings.atrisk.RiskItem;
import java.util.List;

/**
 * What entered a list of open items, left it or got worse in it. Each in the order of its list.
 *
 * @param entered what was not at risk before
 * @param left what was, and is no more
 * @param worse what is nearer or further overdue, has more at stake, or was pressed for again
 * @param untold how many items cannot be told to have entered or left, because one of the two lists
 *     does not hold all
 */
public record ItemChanges(
    List<RiskItem> entered, List<LeftItem> left, List<WorseItem> worse, long untold) {

  public ItemChanges {
    entered = List.copyOf(entered);
    left = List.copyOf(left);
    worse = List.copyOf(worse);
  }

  /** Whether all is as it was, as far as can be told. */
  public boolean areNone() {
    return entered.isEmpty() && left.isEmpty() && worse.isEmpty();
  }
}
