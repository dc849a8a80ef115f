package dev.hindsight.basis;

import java.io.Serializable;

/**
 * What a question counts. In whatever order things are accepted and tallies combined, the result is
 * the same; a tally that accepted nothing changes nothing.
 *
 * @param <H> what is counted
 * @param <T> the tally itself
 */
public interface Tally<H, T extends Tally<H, T>> extends Serializable {

  /** Counts one more. */
  void accept(H counted);

  /** Adds what another tally has counted. */
  void combine(T other);
}
