package dev.hindsight.exports.connections;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.storage.StorageLevel;

/**
 * The sources of a run that are no files. What is in them may change while they are read, and two
 * reads may disagree: each is read once.
 */
public final class ConnectedSources {

  private final Map<String, Connected> all = new LinkedHashMap<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();

  /** Adds one that was opened. */
  public void add(Connected source) {
    all.put(source.name(), source);
  }

  /**
   * Takes in what a query names.
   *
   * @param names all names in it, as often as they stand there
   * @return how many of these sources are among them
   */
  public int count(List<String> names) {
    names.stream().filter(all::containsKey).forEach(name -> named.merge(name, 1, Integer::sum));
    return (int) names.stream().filter(all::containsKey).distinct().count();
  }

  /**
   * Lets Spark keep the rows of those that are named more than once, from when they are read until
   * {@link #release}; of the others the database gives only what the one query needs.
   */
  public void keepRows() {
    all.values().stream()
        .filter(source -> named.getOrDefault(source.name(), 0) > 1)
        .forEach(source -> source.rows().persist(StorageLevel.MEMORY_AND_DISK()));
  }

  /** Gives back what {@link #keepRows} took. */
  public void release() {
    all.values().forEach(source -> source.rows().unpersist());
  }

  /** The sources in the order of their names. */
  public List<Connected> list() {
    return all.keySet().stream().sorted().map(all::get).toList();
  }

  /** What a failure means where one of the sources is at fault; else the failure itself. */
  public RuntimeException meaning(RuntimeException failed) {
    if (all.isEmpty()) {
      return failed;
    }
    return blamed().meaning(failed).<RuntimeException>map(meant -> meant).orElse(failed);
  }

  /** Spark does not tell which one of several it is. */
  private SourceFailure blamed() {
    if (all.size() == 1) {
      return all.values().iterator().next().failure();
    }
    Set<String> secrets = new HashSet<>();
    all.values().forEach(source -> secrets.addAll(source.failure().secrets()));
    List<SourceSettings> settings =
        all.values().stream().map(source -> source.failure().settings()).distinct().toList();
    return new SourceFailure(
        list().stream()
            .map(Connected::name)
            .collect(Collectors.joining(", ", "one of the sources ", "")),
        settings.size() == 1 ? settings.get(0) : SourceSettings.in("sources.NAME"),
        secrets);
  }
}
