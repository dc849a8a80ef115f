package dev.hindsight.stats;

import java.util.List;

/**
 * Events of the subjects that share their levels.
 *
 * @param levels the level of each factor, in the design's order
 * @param events subjects with the event
 * @param total all subjects with these levels
 */
public record GroupedOutcomes(List<String> levels, long events, long total) {

  public GroupedOutcomes {
    levels = List.copyOf(levels);
    if (events < 0 || events > total) {
      throw new IllegalArgumentException(
          "Invalid outcomes of " + levels + ": " + events + " of " + total);
    }
  }
}
