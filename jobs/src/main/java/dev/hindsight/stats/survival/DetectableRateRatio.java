package dev.hindsight.stats.survival;

import dev.hindsight.stats.StandardNormal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The smallest rate ratio above 1 that is seen with a power of 80 %: in so many of equal trials the
 * 95 % interval of the {@link RateRatio Mantel–Haenszel ratio} leaves out 1.
 *
 * <p>It is the ρ with ln ρ = (1.96 + 0.8416) √(A + B/ρ) ÷ W, the variance of Greenland and Robins
 * at a ratio of ρ: with λ the rate of the other side in a stratum, T₁ and T₀ the times of both and
 * T = T₁ + T₀, A = Σ λT₁²T₀/T², B = Σ λT₁T₀²/T² and W = A + B, the sum of λT₁T₀/T. λ is taken from
 * both sides, at the ratio that was seen: d ÷ (ratio·T₁ + T₀).
 *
 * @param first A
 * @param other B
 */
public record DetectableRateRatio(double first, double other) {

  private static final double POWER = 0.8;
  private static final double GREATEST = 1e4;
  private static final double PRECISION = 1e-12;

  /**
   * That of two sides as they are compared; empty where nobody left that has like ones.
   *
   * @param ratio what was seen, or 1 where there is no ratio
   */
  public static Optional<DetectableRateRatio> of(List<PersonTime> strata, double ratio) {
    double first = 0;
    double other = 0;
    for (PersonTime stratum : strata.stream().filter(PersonTime::holdsBoth).toList()) {
      double time = stratum.time1() + stratum.time0();
      double rate =
          (stratum.events1() + stratum.events0()) / (ratio * stratum.time1() + stratum.time0());
      double product = rate * stratum.time1() * stratum.time0() / (time * time);
      first += product * stratum.time1();
      other += product * stratum.time0();
    }
    return first + other == 0
        ? Optional.empty()
        : Optional.of(new DetectableRateRatio(first, other));
  }

  /** What so many times as much person-time with the same rates would see. */
  public DetectableRateRatio times(double factor) {
    return new DetectableRateRatio(first * factor, other * factor);
  }

  /** The smallest ratio seen; empty where not even one of ten thousand is. */
  public OptionalDouble smallest() {
    if (!isSeen(GREATEST)) {
      return OptionalDouble.empty();
    }
    double low = 1;
    double high = GREATEST;
    while (high - low > PRECISION * high) {
      double middle = Math.sqrt(low * high);
      if (isSeen(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalDouble.of(high);
  }

  /** Whether a ratio is seen: the larger, the sooner. */
  public boolean isSeen(double ratio) {
    double error = Math.sqrt(first + other / ratio) / (first + other);
    return Math.log(ratio) >= (StandardNormal.Z + StandardNormal.quantile(POWER)) * error;
  }
}
