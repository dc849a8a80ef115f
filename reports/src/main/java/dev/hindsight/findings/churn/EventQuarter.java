package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/**
 * Customers so many quarters before or after the displacement of what they wait for, beside like
 * ones for whom nothing had been displaced, in the same calendar quarters.
 *
 * @param quarter −4 to −1 before the displacement, 1 to 4 after it
 * @param accountMonths their months that have like ones beside them
 * @param left those that left in them
 * @param per100AccountYears how many of 100 such customers leave in a year, exact Poisson interval
 * @param like the same of like customers, as many of each kind and calendar quarter
 * @param ratio the Mantel–Haenszel ratio of the two rates, with its 95 % interval
 */
public record EventQuarter(
    int quarter,
    long accountMonths,
    long left,
    Measured<Estimate> per100AccountYears,
    Measured<Estimate> like,
    Measured<Estimate> ratio) {

  /** Such as "4th quarter before". */
  public String name() {
    return switch (Math.abs(quarter)) {
          case 1 -> "1st";
          case 2 -> "2nd";
          case 3 -> "3rd";
          default -> Math.abs(quarter) + "th";
        }
        + " quarter "
        + (quarter < 0 ? "before" : "after");
  }
}
