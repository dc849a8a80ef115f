package dev.hindsight.features;

import dev.hindsight.findings.features.FeatureMoney;
import dev.hindsight.findings.features.FeatureMoney.PerRequest;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.features.Features.Shrinkage;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.stats.Credibility;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What answers came to, feature by feature.
 *
 * @param sums the sums by feature, or why pay-off is not measured
 * @param yes how far what a yes is worth is moved
 * @param givenNet how far the net of what was given is moved
 * @param forgone how far what was forgone is moved
 */
record FeatureWorths(
    Measured<Map<Long, FeatureSum>> sums,
    Measured<Credibility> yes,
    Measured<Credibility> givenNet,
    Measured<Credibility> forgone) {

  private static final String NONE = "no such request can be judged yet";
  private static final String TOO_FEW =
      "fewer than three features have such a request that can be judged, or none has two";

  static FeatureWorths of(Measured<FeatureSums> summed) {
    Measured<Map<Long, FeatureSum>> sums = summed.map(FeatureSums::sums);
    return new FeatureWorths(
        sums,
        sums.flatMap(each -> credibility(each, FeatureSum::yes)),
        sums.flatMap(each -> credibility(each, FeatureSum::givenNet)),
        sums.flatMap(each -> credibility(each, FeatureSum::forgone)));
  }

  /** In the order of the features' hashes, so that the last digit is always the same. */
  private static Measured<Credibility> credibility(
      Map<Long, FeatureSum> sums, Function<FeatureSum, MoneySum> of) {
    return Measured.of(
        Credibility.of(
            sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> of.apply(each.getValue()))
                .filter(each -> each.requests() > 0)
                .map(MoneySum::group)
                .toList()),
        TOO_FEW);
  }

  Measured<FeatureMoney> of(Long feature) {
    return sums.map(each -> money(each.getOrDefault(feature, new FeatureSum())));
  }

  private FeatureMoney money(FeatureSum sum) {
    return new FeatureMoney(
        sum.yes().requests() + sum.notMeasured(),
        sum.tooEarly(),
        sum.notMeasured(),
        money(sum.gained(), sum.gained().money()),
        money(sum.forgone(), sum.forgone().money()),
        money(sum.yes(), sum.givenNet().money().subtract(sum.forgone().money())),
        perRequest(sum.yes(), yes),
        perRequest(sum.givenNet(), givenNet),
        perRequest(sum.forgone(), forgone));
  }

  private static Measured<BigDecimal> money(MoneySum of, BigDecimal money) {
    return of.requests() == 0 ? Measured.not(NONE) : Measured.of(money);
  }

  private static PerRequest perRequest(MoneySum sum, Measured<Credibility> credibility) {
    if (sum.requests() == 0) {
      return new PerRequest(0, Measured.not(NONE), Measured.not(NONE));
    }
    Credibility.Group group = sum.group();
    return new PerRequest(
        sum.requests(), Measured.of(group.average()), credibility.map(each -> each.shrunk(group)));
  }

  /** The items that were pushed out for it, by identifier; none where pay-off is not measured. */
  SortedMap<String, String> items(Long feature) {
    return sums.map(each -> each.getOrDefault(feature, new FeatureSum()).items())
        .optional()
        .orElseGet(TreeMap::new);
  }

  /** Names of features of which a yes or an alternative paid off. */
  Set<String> paidOff(Map<Long, String> names) {
    Set<String> paid = new HashSet<>();
    sums.stream()
        .flatMap(each -> each.entrySet().stream())
        .filter(each -> each.getValue().paidOff() > 0)
        .forEach(each -> paid.add(names.get(each.getKey())));
    return paid;
  }

  /** Whether features differ by more than chance in what a yes is worth. */
  boolean doWorthsDiffer() {
    return yes.stream().anyMatch(each -> each.between() > 0);
  }

  Measured<Shrinkage> shrinkage() {
    return sums.map(each -> new Shrinkage(shown(yes), shown(givenNet), shown(forgone)));
  }

  private static Measured<Features.Credibility> shown(Measured<Credibility> credibility) {
    return credibility.map(
        each ->
            new Features.Credibility(
                each.mean(), Math.sqrt(each.between()), Math.sqrt(each.within())));
  }
}
