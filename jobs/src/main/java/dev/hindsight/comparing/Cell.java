package dev.hindsight.comparing;

import java.io.Serializable;

/**
 * Counts of what has something in common.
 *
 * @param <C> the cell itself
 */
public interface Cell<C extends Cell<C>> extends Serializable {

  /** What it has in common, which tells it from other cells; serializable. */
  Object key();

  /** The counts of this cell and of another one with the same key, added up. */
  C combine(C other);
}
