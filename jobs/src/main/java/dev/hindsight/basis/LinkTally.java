package dev.hindsight.basis;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.rules.KeyLink;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts the distinct keys of each link that meet a row and those that do not, and remembers the
 * first few. In whatever order keys are told and tallies combined, the result is the same.
 */
public final class LinkTally implements Serializable {

  private static final long serialVersionUID = 1;

  /** How many keys are shown of each side. */
  private static final int SHOWN = 3;

  private final Map<KeyLink, Long> met = new EnumMap<>(KeyLink.class);
  private final Map<KeyLink, Keys> unmet = new EnumMap<>(KeyLink.class);
  private final Map<Integer, Keys> targets = new TreeMap<>();

  /** Distinct keys, of which the first few are kept. */
  private static final class Keys implements Serializable {

    private static final long serialVersionUID = 1;

    private final TreeSet<String> first = new TreeSet<>();
    private long count;

    void add(String key) {
      count++;
      keep(List.of(key));
    }

    void combine(Keys other) {
      count += other.count;
      keep(other.first);
    }

    private void keep(Iterable<String> keys) {
      for (String key : keys) {
        first.add(key);
        if (first.size() > SHOWN) {
          first.pollLast();
        }
      }
    }
  }

  /**
   * What became of the keys of a link.
   *
   * @param keys how many there are
   * @param unmet how many of them point nowhere
   * @param examples the first of these
   * @param targets the first keys of the other table
   */
  public record Count(
      KeyLink link, long keys, long unmet, List<String> examples, List<String> targets) {}

  /** A key that meets its row. */
  public void met(KeyLink link) {
    met.merge(link, 1L, Long::sum);
  }

  /** A key that points nowhere. */
  public void unmet(KeyLink link, String key) {
    unmet.computeIfAbsent(link, none -> new Keys()).add(key);
  }

  /** A row that others can name. */
  public void target(Table table, String key) {
    targets.computeIfAbsent(table.number(), none -> new Keys()).add(key);
  }

  /** Adds what another tally has counted. */
  public void combine(LinkTally other) {
    other.met.forEach((link, keys) -> met.merge(link, keys, Long::sum));
    other.unmet.forEach((link, keys) -> of(link).combine(keys));
    other.targets.forEach(
        (table, keys) -> targets.computeIfAbsent(table, none -> new Keys()).combine(keys));
  }

  private Keys of(KeyLink link) {
    return unmet.computeIfAbsent(link, none -> new Keys());
  }

  /** What was counted of a link. */
  public Count count(KeyLink link) {
    Keys nowhere = unmet.getOrDefault(link, new Keys());
    Keys known = targets.getOrDefault(link.target().number(), new Keys());
    return new Count(
        link,
        met.getOrDefault(link, 0L) + nowhere.count,
        nowhere.count,
        List.copyOf(nowhere.first),
        List.copyOf(known.first));
  }
}
