package dev.hindsight.findings.features;

import dev.hindsight.findings.churn.ChurnTable;
import dev.hindsight.findings.values.Measured;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for in the last twelve quarters.
 *
 * @param count how many features there are
 * @param requests how many requests name one
 * @param unnamed how many name none
 * @param counted how many features are looked at: those asked for most
 * @param features of these the ones asked for most, and those that a list names; most requests
 *     first
 * @param expensiveNo names of those whose refusals forwent most, at the shrunken mean
 * @param unpaidYes names of those of whose yeses none paid off, the dearest at the shrunken mean
 *     first
 * @param matteredLeast names among those asked for most: where a yes is worth least, at the
 *     shrunken mean
 * @param level the level of the intervals by which features stand out; not measured where none can
 *     be compared
 * @param shrinkage how far the means of features are moved
 */
public record Features(
    long count,
    long requests,
    long unnamed,
    long counted,
    List<Feature> features,
    List<String> expensiveNo,
    List<String> unpaidYes,
    List<String> matteredLeast,
    Measured<Double> level,
    Measured<Shrinkage> shrinkage) {

  /** As many features as findings hold, apart from those in lists. */
  public static final int SHOWN = 1_000;

  /** As many features as are looked at. */
  public static final int MOST = 20_000;

  /** Accounts of a feature are counted up to here. */
  public static final int MOST_ACCOUNTS = 1_000;

  /** Where all that are looked at are, relative to the workbook's folder; parted by slashes. */
  public static final String CSV = ChurnTable.FOLDER + "/features.csv";

  public Features {
    features = List.copyOf(features);
    expensiveNo = List.copyOf(expensiveNo);
    unpaidYes = List.copyOf(unpaidYes);
    matteredLeast = List.copyOf(matteredLeast);
    if (features.size() > counted || counted > count) {
      throw new IllegalArgumentException(
          "Invalid features: %s shown of %s counted of %s"
              .formatted(features.size(), counted, count));
    }
  }

  /**
   * How far each kind of mean is moved.
   *
   * @param worth of what a yes is worth
   * @param givenNet of the net of what was given
   * @param refusedForgone of what was forgone
   */
  public record Shrinkage(
      Measured<Credibility> worth,
      Measured<Credibility> givenNet,
      Measured<Credibility> refusedForgone) {}

  /**
   * What the means of features are moved to, and by what.
   *
   * @param mean of all features, which each is moved towards
   * @param between the standard deviation of features' true means
   * @param within the standard deviation of requests for one feature
   */
  public record Credibility(double mean, double between, double within) {}

  /** Whether all features that are looked at are there. */
  public boolean isWhole() {
    return features.size() == counted;
  }

  /** One of those that are there. */
  public Optional<Feature> named(String name) {
    return features.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /**
   * Features with which deals are won more often, or less often, than without, most requests first.
   * Where no feature matters, 95 reports of 100 name none.
   */
  public List<Feature> standingOut() {
    return features.stream().filter(Feature::standsOut).toList();
  }
}
