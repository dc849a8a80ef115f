package dev.hindsight.features;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.features.FeatureName;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The ways in which one feature is written, and how often. Of long ones only the beginning is kept.
 */
final class Spellings implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey(Identifiers.ORDER));

  private final Map<String, Long> counts = new HashMap<>();

  void accept(String written) {
    counts.merge(HiddenName.shown(FeatureName.shown(written)), 1L, Long::sum);
  }

  void combine(Spellings other) {
    other.counts.forEach((written, count) -> counts.merge(written, count, Long::sum));
  }

  int count() {
    return counts.size();
  }

  /** The one that is written most often, of as many the first. */
  String usual() {
    return counts.entrySet().stream().min(MOST_FIRST).orElseThrow().getKey();
  }
}
