package dev.hindsight.stats;

import java.util.Optional;

/**
 * Newcombe's hybrid score interval of the difference of two shares, his method 10, and of their
 * ratio in the same way.
 *
 * <p>With the Wilson limits l, u of each share: lower = d − √((p₁−l₁)² + (u₀−p₀)²), upper = d +
 * √((u₁−p₁)² + (p₀−l₀)²). It stays within −1 to 1 and has a width where both shares are 0 or 1. A
 * limit r of the ratio is where the interval of p₁ − r·p₀ ends at 0: so the ratio's leaves out 1
 * exactly where the difference's leaves out 0.
 *
 * <p>R. G. Newcombe (1998), Interval estimation for the difference between independent proportions,
 * <a
 * href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I</a>;
 * the ratio: A. Donner, G. Y. Zou (2012), Closed-form confidence intervals for functions of the
 * normal mean and standard deviation, <a
 * href="https://doi.org/10.1177/0962280210383082">doi:10.1177/0962280210383082</a>.
 */
public final class Newcombe {

  private Newcombe() {}

  /** The first side's share minus the other's; empty where either side has no subjects. */
  public static Optional<Estimated> difference(TwoByTwo table) {
    return Wilson.interval(table.events1(), table.total1())
        .flatMap(
            first ->
                Wilson.interval(table.events0(), table.total0())
                    .map(other -> difference(first, other)));
  }

  /** The difference of two shares with Wilson's limits. */
  static Estimated difference(Estimated first, Estimated other) {
    double difference = first.value() - other.value();
    double below = Math.hypot(first.value() - first.lower(), other.upper() - other.value());
    double above = Math.hypot(first.upper() - first.value(), other.value() - other.lower());
    return new Estimated(difference, difference - below, difference + above);
  }

  /** The ratio of two shares with Wilson's limits; empty where a share is 0. */
  static Optional<Estimated> ratio(Estimated first, Estimated other) {
    if (first.value() == 0 || other.value() == 0) {
      return Optional.empty();
    }
    double product = first.value() * other.value();
    double nearest = inner(first, first.lower());
    double furthest = inner(other, other.lower());
    double below = Math.sqrt(product * product - nearest * inner(other, other.upper()));
    double above = Math.sqrt(product * product - inner(first, first.upper()) * furthest);
    return Optional.of(
        new Estimated(
            first.value() / other.value(),
            nearest / (product + below),
            (product + above) / furthest));
  }

  /** p² − (p − limit)². */
  private static double inner(Estimated share, double limit) {
    return limit * (2 * share.value() - limit);
  }
}
