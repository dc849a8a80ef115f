package dev.hindsight.stats;

/**
 * Events at one level of an ordered exposure.
 *
 * @param score the level's place on a scale
 * @param events subjects with the event
 * @param total all subjects at this level
 */
public record ScoredLevel(double score, long events, long total) {

  public ScoredLevel {
    if (!Double.isFinite(score) || events < 0 || events > total) {
      throw new IllegalArgumentException(
          "Invalid level with score " + score + ": " + events + " of " + total);
    }
  }
}
