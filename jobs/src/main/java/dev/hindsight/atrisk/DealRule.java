package dev.hindsight.atrisk;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.history.KnownDeal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Which open items of a deal are at risk, by what is known of it on a day. */
interface DealRule extends Serializable {

  Risk risk();

  /** The items of the deal that are listed on the day, the one that tells most first. */
  List<OpenItem> listed(KnownDeal deal, LocalDate on);

  /** Whether the deal has items like those that are listed, in this kind or not. */
  boolean hasLikeItems(KnownDeal deal);

  /** Whether each item is a case of its own; else the deal is one. */
  default boolean isEachACase() {
    return false;
  }

  /**
   * What came of it.
   *
   * @param item the item; null for a deal of which none was listed
   * @param after the deal as it was known at the end of the quarter after
   */
  Came came(OpenItem item, KnownDeal after);
}
