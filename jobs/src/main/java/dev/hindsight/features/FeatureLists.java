package dev.hindsight.features;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.Measured;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The three lists, and the features that findings hold. They rank by means that are moved towards
 * the mean of all features: by their own means those with the fewest requests would come first.
 *
 * @param all the features, those asked for most first
 * @param minimumCount of settled requests, below which nothing is said of how much a feature
 *     matters
 * @param paidOff names of those of which a yes paid off
 */
record FeatureLists(List<Feature> all, int minimumCount, Set<String> paidOff) {

  /** Most requests first, then by name. */
  static final Comparator<Feature> MOST_ASKED =
      Comparator.comparingLong(Feature::requests)
          .reversed()
          .thenComparing(Feature::name, Identifiers.ORDER);

  /** As many a list names. */
  static final int LISTED = 10;

  /** Among as many features those are looked for that mattered least. */
  static final int ASKED_MOST = 20;

  /** Whose refusals forwent most. */
  List<String> expensiveNo() {
    return ranked(
        all.stream(),
        each -> total(each, FeatureMoney::refusedForgone).map(forgone -> -forgone),
        LISTED);
  }

  /** Of whose yeses none paid off, those that cost most. */
  List<String> unpaidYes() {
    return ranked(
        all.stream().filter(each -> !paidOff.contains(each.name())),
        each -> total(each, FeatureMoney::givenNet),
        LISTED);
  }

  private static Measured<Double> total(Feature feature, Function<FeatureMoney, PerRequest> of) {
    return feature.money().flatMap(money -> of.apply(money).total());
  }

  /** The least first, without those that are not below zero. */
  private static List<String> ranked(
      Stream<Feature> features, Function<Feature, Measured<Double>> by, int most) {
    return features
        .filter(each -> by.apply(each).stream().anyMatch(value -> value < 0))
        .sorted(Comparator.comparing(each -> by.apply(each).require()))
        .limit(most)
        .map(Feature::name)
        .toList();
  }

  /**
   * Among those asked for most that can be judged, the half at most where a yes is worth least.
   * What stands out matters, whatever it is worth.
   */
  List<String> matteredLeast() {
    List<Feature> asked =
        all.stream()
            .limit(ASKED_MOST)
            .filter(each -> worth(each).isMeasured() && !each.standsOut())
            .filter(each -> each.money().require().worth().requests() >= Math.max(1, minimumCount))
            .toList();
    return asked.stream()
        .sorted(Comparator.comparing(each -> worth(each).require()))
        .limit(Math.min(LISTED, asked.size() / 2))
        .map(Feature::name)
        .toList();
  }

  private static Measured<Double> worth(Feature feature) {
    return feature.money().flatMap(money -> money.worth().shrunk());
  }

  /** Those that findings hold. */
  List<Feature> shown() {
    Set<String> listed = new HashSet<>(expensiveNo());
    listed.addAll(unpaidYes());
    listed.addAll(matteredLeast());
    return Stream.concat(
            all.stream().limit(Features.SHOWN),
            all.stream()
                .skip(Features.SHOWN)
                .filter(each -> listed.contains(each.name()) || each.standsOut()))
        .toList();
  }
}
