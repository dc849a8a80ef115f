package dev.hindsight.expectations;

import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.findings.expectations.LikeItems;
import dev.hindsight.findings.values.DecisionClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many items were open on days, and of how many of them what was awaited came true. */
final class OpenItems implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int MONTHS_OF_QUARTER = 3;

  private final Map<Key, Count> counts = new HashMap<>();

  /**
   * Items that are alike.
   *
   * @param place of the day in {@link ExpectedDays#all}
   * @param like what they are alike in
   */
  record Key(int place, Awaited awaited, Like like) implements Serializable {}

  /**
   * What items are alike in.
   *
   * @param answer null where there is none to have
   * @param age whole quarters, at most {@link LikeItems#OLDEST}
   */
  record Like(DecisionClass answer, int age) implements Serializable, Comparable<Like> {

    private static final Comparator<Like> ORDER =
        Comparator.comparing(Like::answer, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Like::age);

    /** Of an item that has been open since a day. */
    static Like of(DecisionClass answer, LocalDate since, LocalDate on) {
      long quarters = ChronoUnit.MONTHS.between(since, on) / MONTHS_OF_QUARTER;
      return new Like(answer, (int) Math.min(LikeItems.OLDEST, quarters));
    }

    @Override
    public int compareTo(Like other) {
      return ORDER.compare(this, other);
    }
  }

  /** How many, and of how many of them it came true. */
  record Count(long items, long happened) implements Serializable {

    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(items + other.items, happened + other.happened);
    }
  }

  void accept(int place, Awaited awaited, Like like, boolean hasHappened) {
    counts.merge(new Key(place, awaited, like), new Count(1, hasHappened ? 1 : 0), Count::plus);
  }

  void combine(OpenItems other) {
    other.counts.forEach((key, count) -> counts.merge(key, count, Count::plus));
  }

  /** Those of both. */
  OpenItems and(OpenItems other) {
    OpenItems both = new OpenItems();
    both.combine(this);
    both.combine(other);
    return both;
  }

  /** By what they are alike in, in its order, those of one day. */
  SortedMap<Like, Count> of(int place, Awaited awaited, Predicate<Like> which) {
    SortedMap<Like, Count> found = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          if (key.place() == place && key.awaited() == awaited && which.test(key.like())) {
            found.put(key.like(), count);
          }
        });
    return found;
  }

  /** All counts, comparable by {@code equals}. */
  Map<Key, Count> all() {
    return Map.copyOf(counts);
  }
}
