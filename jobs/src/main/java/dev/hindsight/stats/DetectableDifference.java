package dev.hindsight.stats;

/**
 * The smallest difference of two shares that is seen with a power of 80 %: in so many of equal
 * trials the interval of the difference leaves out zero.
 *
 * <p>With z of the interval's level and 0.8416 of the power: (z + 0.8416) √(p(1−p)(1/n₁ + 1/n₀)),
 * the normal approximation. Like for like, n₁ and n₀ are the subjects of a single stratum that
 * would tell as much ({@link LikeShares}); p is the share of both sides, drawn in by one event and
 * one other subject more, so that there is a variance where nothing varies.
 *
 * <p>J. L. Fleiss, B. Levin, M. C. Paik (2003), Statistical Methods for Rates and Proportions, 3rd
 * edition, chapter 4, <a href="https://doi.org/10.1002/0471445428">doi:10.1002/0471445428</a>.
 *
 * @param share of both sides together, above 0 and below 1
 * @param first the first side's subjects
 * @param other the subjects of the side that it is compared with
 */
public record DetectableDifference(double share, double first, double other) {

  /** The share of equal trials in which it is seen. */
  private static final double POWER = 0.8;

  /** That of two sides as they are compared. */
  public static DetectableDifference of(LikeShares shares) {
    double first = shares.first().of();
    double other = shares.other().of();
    double events = shares.first().share() * first + shares.other().share() * other;
    return new DetectableDifference((events + 1) / (first + other + 2), first, other);
  }

  /** The same with so many subjects more a side. */
  public DetectableDifference with(double moreOfFirst, double moreOfOther) {
    return new DetectableDifference(share, first + moreOfFirst, other + moreOfOther);
  }

  /**
   * The smallest difference seen, above 0; over 1 where even the largest is not.
   *
   * @param level of the interval, such as 0.95
   */
  public double at(double level) {
    double errors = StandardNormal.z(level) + StandardNormal.quantile(POWER);
    return errors * Math.sqrt(share * (1 - share) * (1 / first + 1 / other));
  }
}
