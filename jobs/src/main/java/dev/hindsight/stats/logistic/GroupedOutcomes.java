package dev.hindsight.stats.logistic;

/**
 * Events of the subjects that are alike.
 *
 * @param subject what each of them is like
 * @param events subjects with the event
 * @param total all such subjects
 */
public record GroupedOutcomes(Subject subject, long events, long total) {

  public GroupedOutcomes {
    if (events < 0 || events > total) {
      throw new IllegalArgumentException("Invalid outcomes: " + events + " of " + total);
    }
  }
}
