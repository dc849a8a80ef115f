package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;

/**
 * What became of the same list at earlier quarter ends, made with what was known then. A deal or
 * customer counts once a quarter end, promises count each.
 *
 * @param quarters how many quarter ends had any item
 * @param listed of the items listed then: the share that hit by the end of the quarter after
 * @param others the same of like open items that were not listed; not measured where these cannot
 *     hit
 * @param difference of the deals that had closed by then, and of all customers: how much more often
 *     those listed hit than others of the same age and size, with an interval that holds for all
 *     kinds together; not measured where none are alike
 */
public record Replayed(
    int quarters, Rate listed, Measured<Rate> others, Measured<Estimate> difference) {

  /** Customers, closes and refusals are compared, whichever there are; promises are not. */
  public static final int COMPARED_KINDS = 3;

  private static final int QUARTERS = 4;
  private static final int CASES = 20;

  /**
   * Whether such items hit more often than like ones that are not listed: seen at four quarter ends
   * or more and in 20 cases, the rate's lower limit above the others' rate, and the difference like
   * for like above none.
   */
  public boolean standsOut() {
    return quarters >= QUARTERS
        && listed.of() >= CASES
        && listed.estimate().map(Estimate::lower).stream().anyMatch(this::isAboveOthers)
        && difference.stream().anyMatch(each -> each.lower() > 0);
  }

  private boolean isAboveOthers(double lower) {
    return others.flatMap(Rate::estimate).map(Estimate::value).stream()
        .anyMatch(other -> lower > other);
  }
}
