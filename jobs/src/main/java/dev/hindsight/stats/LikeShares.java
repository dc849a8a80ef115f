package dev.hindsight.stats;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The shares of two sides over strata as they would be if both had the same mix of strata: in
 * Mantel and Haenszel's weights w = n₁n₀/(n₁+n₀), scaled to the sum 1, pᵢ = Σ w·eventsᵢ/nᵢ. Their
 * difference and their ratio are Mantel and Haenszel's.
 *
 * <p>Each is as sure as a share of 1 ÷ Σ(w²/nᵢ) subjects and has Wilson's limits for so many; both
 * are joined as {@link Newcombe} joins them. So limits never leave −1 to 1, and there is a width
 * where a side has all or none of the events in every stratum. One stratum gives Newcombe's
 * interval.
 *
 * <p>N. Mantel, W. Haenszel (1959), Statistical aspects of the analysis of data from retrospective
 * studies of disease, <a
 * href="https://doi.org/10.1093/jnci/22.4.719">doi:10.1093/jnci/22.4.719</a>; weighted shares
 * joined in this way: X. Yan, X. G. Su (2010), Stratified Wilson and Newcombe confidence intervals
 * for multiple binomial proportions, <a
 * href="https://doi.org/10.1198/sbr.2009.0049">doi:10.1198/sbr.2009.0049</a>, who leave out strata
 * in which nothing varies.
 *
 * @param first the first side's share
 * @param other the share of the side that it is compared with
 */
public record LikeShares(Weighted first, Weighted other) {

  /**
   * A weighted share.
   *
   * @param share 0 to 1
   * @param of the subjects of a single stratum that would tell as much
   */
  public record Weighted(double share, double of) {

    Estimated interval(double level) {
      return Wilson.interval(share, of, StandardNormal.z(level));
    }

    /** With one event and one other subject more: the share drawn in, its variance never 0. */
    Effect drawnIn() {
      double more = of + 2;
      double drawnIn = (share * of + 1) / more;
      return new Effect(drawnIn, drawnIn * (1 - drawnIn) / more);
    }
  }

  /** Both sides' shares; empty where no stratum holds both sides. */
  public static Optional<LikeShares> of(Strata strata) {
    return strata.comparable().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LikeShares(
                weighted(strata, TwoByTwo::events1, TwoByTwo::total1),
                weighted(strata, TwoByTwo::events0, TwoByTwo::total0)));
  }

  private static Weighted weighted(
      Strata strata, ToDoubleFunction<TwoByTwo> events, ToDoubleFunction<TwoByTwo> total) {
    double weights = 0;
    double sum = 0;
    double squares = 0;
    for (TwoByTwo stratum : strata.comparable()) {
      double weight = stratum.total1() * (stratum.total0() / (double) stratum.total());
      double of = total.applyAsDouble(stratum);
      weights += weight;
      sum += weight * (events.applyAsDouble(stratum) / of);
      squares += weight * weight / of;
    }
    return new Weighted(sum / weights, weights * weights / squares);
  }

  /** The first side's share minus the other's, with an interval of a level such as 0.95. */
  public Estimated difference(double level) {
    return Newcombe.difference(first.interval(level), other.interval(level));
  }

  /** The first side's share over the other's; empty where a side has no events. */
  public Optional<Estimated> ratio(double level) {
    return Newcombe.ratio(first.interval(level), other.interval(level));
  }

  /**
   * The difference after one event and one other subject more on each side, for tests of whether
   * several differ.
   *
   * <p>A. Agresti, B. Caffo (2000), Simple and effective confidence intervals for proportions and
   * differences of proportions, <a
   * href="https://doi.org/10.1080/00031305.2000.10474560">doi:10.1080/00031305.2000.10474560</a>.
   */
  public Effect drawnIn() {
    Effect one = first.drawnIn();
    Effect another = other.drawnIn();
    return new Effect(one.value() - another.value(), one.variance() + another.variance());
  }
}
