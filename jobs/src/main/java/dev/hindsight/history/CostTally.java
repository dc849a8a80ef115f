package dev.hindsight.history;

import java.io.Serializable;

/**
 * Counts what displaced items cost. In whatever order it is told and tallies are combined, the
 * result is the same.
 *
 * @param <C> the tally itself
 */
public interface CostTally<C extends CostTally<C>> extends CostListener, Serializable {

  /** Adds what another tally has counted. */
  void combine(C other);
}
