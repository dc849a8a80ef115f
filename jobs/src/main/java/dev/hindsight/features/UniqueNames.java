package dev.hindsight.features;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names by which features are told apart: hidden ones look alike, and get a number. */
final class UniqueNames {

  private UniqueNames() {}

  /** A name for each feature. */
  static Map<Long, String> of(Map<Long, FeatureCounts> counts) {
    Map<String, List<Long>> alike =
        counts.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.getValue().spellings().usual(),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    Map<Long, String> names = new HashMap<>();
    alike.forEach((name, hashes) -> names.putAll(numbered(name, hashes)));
    return names;
  }

  private static Map<Long, String> numbered(String name, List<Long> hashes) {
    if (hashes.size() == 1) {
      return Map.of(hashes.get(0), name);
    }
    Map<Long, String> names = new HashMap<>();
    for (Long hash : hashes.stream().sorted(Comparator.naturalOrder()).toList()) {
      names.put(hash, name + " (" + (names.size() + 1) + ")");
    }
    return names;
  }
}
