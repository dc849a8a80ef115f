package dev.hindsight.findings.features;

import java.util.List;

/**
 * Features that were asked for, and those that stand out.
 *
 * @param count how many features there are
 * @param features those that were asked for most; not all of them where there are very many
 * @param expensiveNo names of those whose refusals forwent most
 * @param unpaidYes names of those whose yeses came to least
 * @param matteredLeast names of those asked most and won as often without
 */
public record Features(
    long count,
    List<Feature> features,
    List<String> expensiveNo,
    List<String> unpaidYes,
    List<String> matteredLeast) {

  public Features {
    features = List.copyOf(features);
    expensiveNo = List.copyOf(expensiveNo);
    unpaidYes = List.copyOf(unpaidYes);
    matteredLeast = List.copyOf(matteredLeast);
  }
}
