package dev.hindsight.stated;

import dev.hindsight.basis.Identifiers;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each text of a column was written. Texts that differ in case, blanks, hyphens and
 * underscores alone are one name. One that is longer than a name is a note: notes are counted as
 * {@link Names#NOTE} and kept nowhere.
 */
public final class NameTally implements Serializable {

  private static final long serialVersionUID = 1;

  /** Spellings by name, with how often each was written. */
  private final Map<String, Map<String, Long>> spellings = new HashMap<>();

  void accept(String text) {
    String name = Names.key(text);
    if (!name.equals(Names.NOT_STATED) && !name.equals(Names.NOTE)) {
      add(name, Names.inOneLine(text), 1);
    }
  }

  private void add(String name, String spelling, long count) {
    spellings.computeIfAbsent(name, key -> new TreeMap<>()).merge(spelling, count, Long::sum);
  }

  void combine(NameTally other) {
    other.spellings.forEach(
        (name, texts) -> texts.forEach((spelling, count) -> add(name, spelling, count)));
  }

  /**
   * The names that stand for themselves.
   *
   * @param most so many at most, those written most often; ties by name
   */
  Names names(int most) {
    List<String> own =
        spellings.keySet().stream()
            .sorted(
                Comparator.<String>comparingLong(name -> -count(name))
                    .thenComparing(Identifiers.ORDER))
            .limit(most)
            .toList();
    Map<String, String> shown = new HashMap<>();
    own.forEach(name -> shown.put(name, usual(spellings.get(name))));
    return new Names(own, shown, spellings.size() - own.size());
  }

  private long count(String name) {
    return spellings.get(name).values().stream().mapToLong(Long::longValue).sum();
  }

  /** The spelling that is written most often, of as many the first. */
  private static String usual(Map<String, Long> counts) {
    long most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .min(Identifiers.ORDER)
        .orElseThrow();
  }
}
