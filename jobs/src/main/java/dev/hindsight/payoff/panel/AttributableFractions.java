package dev.hindsight.payoff.panel;

import dev.hindsight.comparing.Resamples;
import java.io.Serializable;

/**
 * The attributable fraction among the exposed at each place of {@link Resamples}; not a number
 * where a resample has no rate ratio.
 */
public final class AttributableFractions implements Serializable {

  private static final long serialVersionUID = 1;

  private final double[] values;

  private AttributableFractions(double[] values) {
    this.values = values;
  }

  /** The fractions of a panel. */
  public static AttributableFractions of(PanelResamples panel) {
    return new AttributableFractions(panel.fractions());
  }

  public boolean hasAnswer(int place) {
    return !Double.isNaN(values[place]);
  }

  public double at(int place) {
    return values[place];
  }

  /** So many units of revenue as units of cost, to the nearest. */
  public long cost(long units, int place) {
    return units == 0 ? 0 : Math.round(units * values[place]);
  }
}
