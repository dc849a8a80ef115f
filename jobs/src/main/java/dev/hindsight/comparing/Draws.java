package dev.hindsight.comparing;

import java.io.Serializable;

/**
 * How often units are drawn. The last one is kept: what belongs to one unit often comes in a row.
 */
public final class Draws implements Serializable {

  private static final long serialVersionUID = 1;

  private final Resamples resamples;
  private transient String unit;
  private transient int[] weights;

  public Draws(Resamples resamples) {
    this.resamples = resamples;
  }

  /** How often a unit counts at each place of {@link Resamples}; not to be changed. */
  public int[] of(String drawn) {
    if (!drawn.equals(unit)) {
      weights = resamples.weights(drawn);
      unit = drawn;
    }
    return weights;
  }
}
