package dev.hindsight.stats;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Claimed probabilities against what happened, in bins of equal width. A bin holds its lower bound
 * but not its upper one; the last one holds 1 too.
 */
public final class Reliability {

  private Reliability() {}

  /**
   * One bin.
   *
   * @param lower its lower bound
   * @param upper its upper bound
   * @param claims the claims in it, summed
   * @param share the share that came true, Wilson interval; empty without claims
   */
  public record Bin(double lower, double upper, Brier claims, Optional<Estimated> share) {}

  /** So many bins of 0 to 1, those without claims included. */
  public static List<Bin> bins(Collection<Claims> claims, int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException("Invalid number of bins: " + bins);
    }
    return IntStream.range(0, bins)
        .mapToObj(
            bin ->
                bin(
                    (double) bin / bins,
                    (bin + 1.0) / bins,
                    claims.stream().filter(some -> place(some, bins) == bin).toList()))
        .toList();
  }

  /** Bounds are compared as they are written, so that 0.6 belongs to the bin that starts there. */
  private static long place(Claims claims, int bins) {
    return IntStream.range(1, bins)
        .filter(bound -> claims.claimed() >= (double) bound / bins)
        .count();
  }

  private static Bin bin(double lower, double upper, List<Claims> claims) {
    Brier sum = Brier.of(claims);
    return new Bin(lower, upper, sum, Wilson.interval(sum.events(), sum.total()));
  }
}
