package dev.hindsight.stats;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The sums behind the Brier score, which add up: {@link #EMPTY} and {@link #combine} make them a
 * monoid.
 *
 * <p>G. W. Brier (1950), Verification of forecasts expressed in terms of probability, <a
 * href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2</a>.
 *
 * @param total how many forecasts
 * @param events how many came true
 * @param claimed the sum of the probabilities claimed
 * @param squaredError the sum of (claimed − outcome)², the outcome 1 or 0
 */
public record Brier(long total, long events, double claimed, double squaredError) {

  /** No forecasts. */
  public static final Brier EMPTY = new Brier(0, 0, 0, 0);

  public static Brier of(Collection<Claims> claims) {
    return claims.stream().map(Brier::of).reduce(EMPTY, Brier::combine);
  }

  private static Brier of(Claims claims) {
    double claimed = claims.claimed();
    long others = claims.total() - claims.events();
    return new Brier(
        claims.total(),
        claims.events(),
        claimed * claims.total(),
        (1 - claimed) * (1 - claimed) * claims.events() + claimed * claimed * others);
  }

  public Brier combine(Brier other) {
    return new Brier(
        Math.addExact(total, other.total),
        Math.addExact(events, other.events),
        claimed + other.claimed,
        squaredError + other.squaredError);
  }

  /** The mean squared error, 0 (best) to 1; empty without forecasts. */
  public OptionalDouble score() {
    return mean(squaredError);
  }

  /** The mean probability claimed, 0 to 1; empty without forecasts. */
  public OptionalDouble meanClaimed() {
    return mean(claimed);
  }

  /**
   * 1 − score ÷ the score of always claiming the share that came true: 1 is best, 0 no better than
   * that, below 0 worse. Empty where none or all came true.
   */
  public OptionalDouble skill() {
    if (events == 0 || events == total) {
      return OptionalDouble.empty();
    }
    double share = (double) events / total;
    return OptionalDouble.of(1 - squaredError / total / (share * (1 - share)));
  }

  private OptionalDouble mean(double sum) {
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / total);
  }
}
