package dev.hindsight.basis;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Which free texts are levels of their own. What the exports may name without end is bounded: texts
 * beyond those with most deals are put together, and their level says how many they are.
 */
public record Levels(Column segments, Column regions, Column teams) implements Serializable {

  /** The level of what has no value. */
  public static final String NONE = "(none)";

  /** The level of product managers that are put together. */
  public static final String OTHERS = "(others)";

  /** Every text is a level of its own. */
  public static final Levels ALL = new Levels(Column.ALL, Column.ALL, Column.ALL);

  /**
   * The texts of a column.
   *
   * @param own those that are levels of their own
   * @param others how many more there are; where there are none, every text is a level of its own
   */
  public record Column(Set<String> own, int others) implements Serializable {

    static final Column ALL = new Column(Set.of(), 0);

    public Column {
      own = Set.copyOf(own);
    }

    private String level(String text) {
      boolean isOwn = text == null || others == 0 || own.contains(text);
      return isOwn ? orNone(text) : "(" + others + (others == 1 ? " other)" : " others)");
    }
  }

  /** The level of a segment; {@link #NONE} for null. */
  public String segment(String segment) {
    return segments.level(segment);
  }

  /** The level of a region; {@link #NONE} for null. */
  public String region(String region) {
    return regions.level(region);
  }

  /** The level of a sales team; {@link #NONE} for null. */
  public String team(String team) {
    return teams.level(team);
  }

  /** The largest first, ties by name; {@link #NONE} comes last. */
  public static <T> Comparator<T> largestFirst(Function<T, String> name, ToLongFunction<T> size) {
    return Comparator.<T, Boolean>comparing(each -> name.apply(each).equals(NONE))
        .thenComparing(Comparator.comparingLong(size).reversed())
        .thenComparing(name);
  }

  /** A text as a level; {@link #NONE} for null. */
  public static String orNone(String text) {
    return text == null ? NONE : text;
  }
}
