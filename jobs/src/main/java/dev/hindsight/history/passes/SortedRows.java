package dev.hindsight.history.passes;

import dev.hindsight.history.Entry;
import java.io.Serializable;
import java.util.Iterator;

/**
 * Rows that are written in an order of their own, whatever the order of what they are made of. They
 * are written in parts, which never depend on how many tasks there are: the same rows are the same
 * bytes.
 *
 * @param <H> what they are made of
 */
public interface SortedRows<H> extends Serializable {

  /**
   * The rows that one thing gives.
   *
   * @return entries with the bytes that they are sorted by, and their own
   */
  Iterator<Entry> rows(H from);

  /** How many parts there are. */
  default int parts() {
    return 1;
  }

  /** The part that a row belongs to. Parts come in their order, rows of a part in theirs. */
  default int part(byte[] key) {
    return 0;
  }
}
