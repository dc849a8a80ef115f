package dev.hindsight.atrisk;

import dev.hindsight.comparing.Cell;
import dev.hindsight.stats.TwoByTwo;
import java.io.Serializable;

/**
 * Items that were open at an earlier quarter end.
 *
 * @param key what they have in common
 * @param hits how many hit by the end of the quarter after
 * @param ended how many of the deals had closed by then, however; of customers and promises all
 * @param all how many there were
 */
record ReplayCell(Key key, long hits, long ended, long all) implements Cell<ReplayCell> {

  /** The band of items that were not listed. */
  static final String NOT_LISTED = "";

  /**
   * What items have in common.
   *
   * @param replay the number of the quarter end, the earliest 0
   * @param band how far their day was away; {@link #NOT_LISTED} of like items that were not listed
   */
  record Key(int replay, String band, Alike alike) implements Serializable {}

  boolean isListed() {
    return !key.band().equals(NOT_LISTED);
  }

  /** What came of those that ended, as those that were listed, or the others. */
  TwoByTwo table() {
    return TwoByTwo.side(isListed(), hits, ended);
  }

  @Override
  public ReplayCell combine(ReplayCell other) {
    return new ReplayCell(
        key,
        Math.addExact(hits, other.hits),
        Math.addExact(ended, other.ended),
        Math.addExact(all, other.all));
  }
}
