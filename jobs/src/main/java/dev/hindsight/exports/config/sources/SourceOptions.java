package dev.hindsight.exports.config.sources;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Spark is told to reach a source that is no file, such as the address of a database. What
 * came from the environment or a file is a secret, and is shown nowhere.
 *
 * @param values the options by their names, secrets among them
 * @param secrets what must be shown nowhere
 */
public record SourceOptions(Map<String, String> values, Set<String> secrets)
    implements Serializable {

  /** Nothing more than the format. */
  public static final SourceOptions NONE = new SourceOptions(Map.of(), Set.of());

  private static final String HIDDEN = "***";

  public SourceOptions {
    values = Map.copyOf(values);
    secrets = Set.copyOf(secrets);
  }

  /**
   * The options that may be shown, by their names; of the others it is told that they are there.
   */
  public Map<String, String> shown() {
    Map<String, String> shown = new TreeMap<>();
    values.forEach((name, value) -> shown.put(name, without(secrets, value)));
    return shown;
  }

  /** A text in which nothing is left of any secret. */
  public static String without(Collection<String> secrets, String text) {
    List<String> longestFirst =
        secrets.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    String shown = text;
    for (String secret : longestFirst) {
      shown = shown.replace(secret, HIDDEN);
    }
    return shown;
  }

  @Override
  public String toString() {
    return "SourceOptions" + shown();
  }
}
