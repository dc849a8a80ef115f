package dev.hindsight.findings.watch;

import dev.hindsight.findings.atrisk.RiskItem;
import java.util.List;

/**
 * An item that got worse.
 *
 * @param item as it is now
 * @param before as it was
 * @param how in which ways, at least one
 */
public record WorseItem(RiskItem item, RiskItem before, List<Worsening> how) {

  /** In which way an item got worse. */
  public enum Worsening {
    /** Its day is so much nearer, or longer gone, that it is told apart. */
    DAY,
    /** There is more money at stake. */
    MONEY,
    /** There was pressure again. */
    SIGNAL
  }

  public WorseItem {
    how = List.copyOf(how);
  }
}
