package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * The yes and alternative in force with a date promised: were they delivered as promised?
 *
 * @param all all that have come due
 * @param notDue promised for a day after the as-of date
 * @param byProductManager those with most promises first
 * @param byQuarter by decision quarter, oldest first
 */
public record Promises(
    PromiseOutcomes all,
    long notDue,
    Measured<List<PromiseOutcomes>> byProductManager,
    List<PromiseOutcomes> byQuarter) {

  public Promises {
    byProductManager = byProductManager.map(List::copyOf);
    byQuarter = List.copyOf(byQuarter);
  }
}
