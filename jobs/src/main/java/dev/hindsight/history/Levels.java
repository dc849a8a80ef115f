package dev.hindsight.history;

import java.io.Serializable;
import java.util.Set;

/**
 * Which free texts are levels of their own. What the exports may name without end is bounded: texts
 * beyond those with most deals are put together.
 *
 * @param segments the segments that are; empty: all of them
 * @param regions the regions that are; empty: all of them
 * @param teams the sales teams that are; empty: all of them
 */
public record Levels(Set<String> segments, Set<String> regions, Set<String> teams)
    implements Serializable {

  /** The level of what has no value. */
  public static final String NONE = "(none)";

  /** The level of what is put together. */
  public static final String OTHERS = "(others)";

  /** Every text is a level of its own. */
  public static final Levels ALL = new Levels(Set.of(), Set.of(), Set.of());

  public Levels {
    segments = Set.copyOf(segments);
    regions = Set.copyOf(regions);
    teams = Set.copyOf(teams);
  }

  /** The level of a segment; {@link #NONE} for null. */
  public String segment(String segment) {
    return level(segment, segments);
  }

  /** The level of a region; {@link #NONE} for null. */
  public String region(String region) {
    return level(region, regions);
  }

  /** The level of a sales team; {@link #NONE} for null. */
  public String team(String team) {
    return level(team, teams);
  }

  /** A text as a level; {@link #NONE} for null. */
  public static String orNone(String text) {
    return text == null ? NONE : text;
  }

  private static String level(String text, Set<String> levels) {
    return text == null || levels.isEmpty() || levels.contains(text) ? orNone(text) : OTHERS;
  }
}
