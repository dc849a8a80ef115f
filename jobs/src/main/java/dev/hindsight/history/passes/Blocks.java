package dev.hindsight.history.passes;

import java.io.Serializable;
import java.util.Iterator;

/**
 * Makes a part of what is written, where its rows are.
 *
 * @param <R> the rows
 */
@FunctionalInterface
public interface Blocks<R> extends Serializable {

  /** A block for each file that is written. */
  byte[][] of(Iterator<R> rows);
}
