package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;

/**
 * What became of promises that have come due.
 *
 * @param name whose or when: "all", a product manager, the label of the decision quarter
 * @param onTime delivered on the day or before, of all that have come due
 * @param late delivered after it
 * @param notDelivered not delivered by the as-of date
 * @param medianDaysLate of the late ones
 */
public record PromiseOutcomes(
    String name, Rate onTime, Rate late, Rate notDelivered, Measured<Double> medianDaysLate) {

  public PromiseOutcomes {
    long due = onTime.of();
    if (late.of() != due
        || notDelivered.of() != due
        || onTime.count() + late.count() + notDelivered.count() != due) {
      throw new IllegalArgumentException(
          "Invalid promises of %s: %s on time, %s late and %s not delivered of %s"
              .formatted(name, onTime.count(), late.count(), notDelivered.count(), due));
    }
  }

  /** How many have come due. */
  public long due() {
    return onTime.of();
  }
}
