package dev.hindsight.features;

import dev.hindsight.basis.Identifiers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which names may mean the same: they have the same words, or the same letters however they are
 * parted, or one of their words has a letter more, less, another one, or two exchanged. Every name
 * is compared only with those that share something with it, so that this takes as long as the names
 * are, however many there are.
 */
final class NearNames {

  /** As many are told of one name. */
  static final int MOST = 5;

  /** As many names that share something are compared with each other. */
  private static final int TOGETHER = 50;

  private final List<String> names;
  private final Map<String, NavigableSet<String>> near = new HashMap<>();

  /** What two names share, and one of them. */
  private record Shared(long what, FoldedName name) {}

  private NearNames(List<String> names) {
    this.names = names.stream().sorted(Identifiers.ORDER).toList();
  }

  /**
   * For each name those near it, at most {@link #MOST}; no entry where there is none.
   *
   * @param names each once
   */
  static Map<String, List<String>> of(List<String> names) {
    return new NearNames(names).found();
  }

  private Map<String, List<String>> found() {
    List<Shared> same = new ArrayList<>();
    List<Shared> typos = new ArrayList<>();
    for (String name : names) {
      FoldedName folded = FoldedName.of(name);
      if (!folded.isEmpty()) {
        same.add(new Shared(hash(folded.bag()), folded));
        same.add(new Shared(hash(folded.letters()), folded));
        typos.add(new Shared(hash(folded.text()), folded));
        Arrays.stream(folded.withoutOneLetter())
            .forEach(each -> typos.add(new Shared(each, folded)));
      }
    }
    compare(same, FoldedName::hasSameLetters);
    compare(typos, FoldedName::isOneLetterFrom);
    Map<String, List<String>> found = new HashMap<>();
    near.forEach((name, others) -> found.put(name, List.copyOf(others)));
    return found;
  }

  private static long hash(String text) {
    return FoldedName.hash(text);
  }

  /** Whether two names that share something are near. */
  private interface Nearness {
    boolean holds(FoldedName one, FoldedName other);
  }

  private void compare(List<Shared> shared, Nearness nearness) {
    // A stable sort: names that share something stay in their order.
    shared.sort(Comparator.comparingLong(Shared::what));
    for (int from = 0; from < shared.size(); ) {
      int to = from;
      while (to < shared.size() && shared.get(to).what() == shared.get(from).what()) {
        to++;
      }
      compareAll(shared.subList(from, Math.min(to, from + TOGETHER)), nearness);
      compareRest(shared.subList(from, to), nearness);
      from = to;
    }
  }

  private void compareAll(List<Shared> some, Nearness nearness) {
    for (int one = 0; one < some.size(); one++) {
      for (int other = one + 1; other < some.size(); other++) {
        add(some.get(one).name(), some.get(other).name(), nearness);
      }
    }
  }

  /** Of very many that share something the others are only held against the first ones. */
  private void compareRest(List<Shared> some, Nearness nearness) {
    for (int one = TOGETHER; one < some.size(); one++) {
      for (int other = 0; other <= MOST; other++) {
        add(some.get(one).name(), some.get(other).name(), nearness);
      }
    }
  }

  private void add(FoldedName one, FoldedName other, Nearness nearness) {
    if (!one.name().equals(other.name()) && nearness.holds(one, other)) {
      keep(one.name(), other.name());
      keep(other.name(), one.name());
    }
  }

  /** The first few of them. */
  private void keep(String name, String other) {
    NavigableSet<String> kept =
        near.computeIfAbsent(name, none -> new TreeSet<>(Identifiers.ORDER));
    kept.add(other);
    if (kept.size() > MOST) {
      kept.pollLast();
    }
  }
}
