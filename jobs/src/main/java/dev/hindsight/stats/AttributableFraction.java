package dev.hindsight.stats;

import java.util.OptionalDouble;

/**
 * What share of events would not have come without the exposure, were the association all due to
 * it. Negative where the exposed have fewer events; nothing is clipped.
 *
 * <p>O. S. Miettinen (1974), Proportion of disease caused or prevented by a given exposure, trait
 * or intervention, <a
 * href="https://doi.org/10.1093/oxfordjournals.aje.a121617">doi:10.1093/oxfordjournals.aje.a121617</a>.
 */
public final class AttributableFraction {

  private AttributableFraction() {}

  /**
   * The fraction of the exposed events, (RR−1)/RR, its limits from those of the ratio.
   *
   * @throws IllegalArgumentException if the ratio or a limit is not above 0
   */
  public static Estimated amongExposed(Estimated ratio) {
    if (!(ratio.lower() > 0)) {
      throw new IllegalArgumentException("Invalid ratio: lower limit " + ratio.lower());
    }
    return ratio.on(value -> 1 - 1 / value);
  }

  /**
   * The share of all events, the fraction among the exposed × exposed ÷ all events (Miettinen);
   * empty for no events.
   *
   * @throws IllegalArgumentException if {@code exposed} is negative or greater than {@code all}
   */
  public static OptionalDouble ofAll(double amongExposed, long exposed, long all) {
    if (exposed < 0 || exposed > all) {
      throw new IllegalArgumentException(
          "Invalid events: " + exposed + " exposed of " + all + " in all");
    }
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(amongExposed * ((double) exposed / all));
  }
}
