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
 * <p>Where groups do not differ more than chance explains, a is 0 and all are moved to one mean.
 *
 * <p>H. Bühlmann, E. Straub (1970), Glaubwürdigkeit für Schadensätze, Mitteilungen der Vereinigung
 * Schweizerischer Versicherungsmathematiker 70; H. Bühlmann, A. Gisler (2005), A course in
 * credibility theory and its applications, chapter 4, <a
 * href="https://doi.org/10.1007/3-540-29273-X">doi:10.1007/3-540-29273-X</a>.
 *
 * @param mean what groups are moved towards
 * @param within the variance within groups
 * @param between the variance between their true means
 */
public record Credibility(double mean, double within, double between) {

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
    return Optional.of(
        new Credibility(between == 0 ? crude : weighed(groups, within, between), within, between));
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

  private static double weighed(List<Group> groups, double within, double between) {
    double sum = 0;
    double weights = 0;
    for (Group group : groups) {
      double weight = weight(group.count(), within, between);
      sum += weight * group.average();
      weights += weight;
    }
    return sum / weights;
  }

  private static double weight(long count, double within, double between) {
    return between == 0 ? 0 : count / (count + within / between);
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
