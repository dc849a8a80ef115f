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
 * @param paidOff names of those of which a yes paid off
 * @param doWorthsDiffer whether what a request comes to differs from feature to feature by more
 *     than chance
 */
record FeatureLists(List<Feature> all, Set<String> paidOff, boolean doWorthsDiffer) {

  /** Most requests first, then by name. */
  static final Comparator<Feature> MOST_ASKED =
      Comparator.comparingLong(Feature::requests)
          .reversed()
          .thenComparing(Feature::name, Identifiers.ORDER);

  /** As many a list names. */
  static final int LISTED = 10;

  /** One that did not pay off is an anecdote. */
  private static final int SEVERAL = 2;

  /** Among as many features those are looked for that mattered least. */
  static final int ASKED_MOST = 20;

  /** Whose refusals forwent most, at the mean of each that is moved. */
  List<String> expensiveNo() {
    return first(
        all.stream().filter(each -> forgone(each).stream().anyMatch(total -> total > 0)),
        Comparator.comparingDouble(each -> -forgone(each).require()),
        LISTED);
  }

  private static Measured<Double> forgone(Feature feature) {
    return feature.money().flatMap(money -> money.refusedForgone().total());
  }

  /** Of whose yeses none paid off, though there are several: those that came to least. */
  List<String> unpaidYes() {
    return first(
        all.stream()
            .filter(each -> !paidOff.contains(each.name()))
            .filter(each -> isMoved(each, FeatureMoney::givenNet)),
        Comparator.comparingDouble(each -> moved(each, FeatureMoney::givenNet)),
        LISTED);
  }

  /**
   * Among those asked for most the half at most where a yes is worth least; none where features do
   * not differ in that. What stands out matters, whatever it is worth.
   */
  List<String> matteredLeast() {
    List<Feature> asked =
        all.stream()
            .limit(ASKED_MOST)
            .filter(each -> isMoved(each, FeatureMoney::worth) && !each.standsOut())
            .toList();
    return doWorthsDiffer
        ? first(
            asked.stream(),
            Comparator.comparingDouble(each -> moved(each, FeatureMoney::worth)),
            Math.min(LISTED, asked.size() / 2))
        : List.of();
  }

  private static boolean isMoved(Feature feature, Function<FeatureMoney, PerRequest> of) {
    return feature.money().map(of).stream()
        .anyMatch(each -> each.requests() >= SEVERAL && each.shrunk().isMeasured());
  }

  private static double moved(Feature feature, Function<FeatureMoney, PerRequest> of) {
    return feature.money().map(of).flatMap(PerRequest::shrunk).require();
  }

  /** Of as many money those asked for most come first: that is the order in which they come. */
  private static List<String> first(
      Stream<Feature> features, Comparator<Feature> least, long most) {
    return features.sorted(least).limit(most).map(Feature::name).toList();
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
