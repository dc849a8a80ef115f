package dev.hindsight.findings.features;

/**
 * What became of the days that a feature was promised for.
 *
 * @param onTime delivered on the day or before
 * @param late delivered after it
 * @param notDelivered overdue: not delivered by the as-of date
 * @param notDue promised for a day after the as-of date
 */
public record FeaturePromises(long onTime, long late, long notDelivered, long notDue) {

  /** How many days were promised. */
  public long all() {
    return onTime + late + notDelivered + notDue;
  }
}
