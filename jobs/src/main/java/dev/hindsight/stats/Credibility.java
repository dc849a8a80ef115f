package dev.hindsight.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Means of groups, moved towards the mean of all groups: an empirical Bayes estimate that assumes
 * no distribution. A group of n is moved by 1 − n ÷ (n + v ÷ a), where v is the variance within
 * groups and a that between their true means, both estimated without bias from the groups
 * themselves. The mean of all groups weighs each by how little it is moved.
 *
 * <p>Where groups differ by no more than chance explains, a is estimated as 0. Means are then moved
 * as if it were a fifth of v, and never further: few groups are truly alike, and who moves all of
 * them to one mean is further from what comes next more often.
 *
 * <p>H. Bühlmann, E. Straub (1970), Glaubwürdigkeit für Schadensätze, Mitteilungen der Vereinigung
 * Schweizerischer Versicherungsmathematiker 70; H. Bühlmann, A. Gisler (2005), A course in
 * credibility theory and its applications, chapter 4, <a
 * href="https://doi.org/10.1007/3-540-29273-X">doi:10.1007/3-540-29273-X</a>.
 *
 * @param mean what groups are moved towards
 * @param within the variance within groups
 * @param between the variance between their true means, as it is estimated; 0 where chance explains
 *     how they differ
 */
public record Credibility(double mean, double within, double between) {

  /** Variance within groups is taken for no more than so many times that between them. */
  private static final double MOST = 5;

  /**
   * A group.
   *
   * @param count how many it has, at least 1
   * @param sum of their values
   * @param squares the sum of their squares
   */
  public record Group(long count, BigDecimal sum, BigDecimal squares) {

    public double average() {
      return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64).doubleValue();
    }

    /** The sum of squares around the group's own mean. */
    double aroundItself() {
      BigDecimal ofMean =
          sum.multiply(sum).divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
      return Math.max(0, squares.subtract(ofMean).doubleValue());
    }
  }

  /** Estimated from groups; empty where there are fewer than three, or none has a second value. */
  public static Optional<Credibility> of(List<Group> groups) {
    long all = groups.stream().mapToLong(Group::count).sum();
    if (groups.size() < 3 || all == groups.size()) {
      return Optional.empty();
    }
    double within = groups.stream().mapToDouble(Group::aroundItself).sum() / (all - groups.size());
    double crude = groups.stream().mapToDouble(each -> each.sum().doubleValue()).sum() / all;
    double between = Math.max(0, between(groups, (double) all, crude, within));
    return Optional.of(new Credibility(weighed(groups, within, between, crude), within, between));
  }

  private static double between(List<Group> groups, double all, double crude, double within) {
    double around = 0;
    double squared = 0;
    for (Group group : groups) {
      around += group.count() * Math.pow(group.average() - crude, 2);
      squared += (double) group.count() * group.count();
    }
    return (around - (groups.size() - 1) * within) / (all - squared / all);
  }

  private static double weighed(List<Group> groups, double within, double between, double crude) {
    double sum = 0;
    double weights = 0;
    for (Group group : groups) {
      double weight = weight(group.count(), within, between);
      sum += weight * group.average();
      weights += weight;
    }
    return weights == 0 ? crude : sum / weights;
  }

  /** Groups without any variance within them are what they are. */
  private static double weight(long count, double within, double between) {
    double taken = Math.max(between, within / MOST);
    return taken == 0 ? 1 : count / (count + within / taken);
  }

  /** How much of a group's own mean is kept, from 0 to 1. */
  public double kept(long count) {
    return weight(count, within, between);
  }

  /** The mean of a group, moved. */
  public double shrunk(Group group) {
    return mean + kept(group.count()) * (group.average() - mean);
  }
}
