package dev.hindsight.stats;

import java.util.List;

/**
 * Events of the subjects that share their levels and numbers.
 *
 * @param levels the level of each factor, in the design's order
 * @param numbers the numbers, in the design's order
 * @param events subjects with the event
 * @param total all subjects with these levels
 */
public record GroupedOutcomes(List<String> levels, List<Double> numbers, long events, long total) {

  public GroupedOutcomes {
    levels = List.copyOf(levels);
    numbers = List.copyOf(numbers);
    if (events < 0 || events > total) {
      throw new IllegalArgumentException(
          "Invalid outcomes of " + levels + ": " + events + " of " + total);
    }
  }

  /** Outcomes of a design without numbers. */
  public GroupedOutcomes(List<String> levels, long events, long total) {
    this(levels, List.of(), events, total);
  }
}
