package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import java.util.List;

/**
 * The share of customers that stay, by days since they first waited for something: Kaplan–Meier
 * with delayed entry, drawn from the first day with 10 at risk.
 *
 * @param accounts accounts that were at risk for at least a day
 * @param left those of them that left
 * @param fromDay the first day that is drawn
 * @param lastDay the last day on which anybody was at risk
 * @param curve retention by the end of each day on which somebody left, rising; before the first of
 *     them it is 1
 * @param atRisk how many are at risk on chosen days, to be written under the axis
 */
public record Retention(
    long accounts, long left, int fromDay, int lastDay, List<Point> curve, List<AtRisk> atRisk) {

  public Retention {
    curve = List.copyOf(curve);
    atRisk = List.copyOf(atRisk);
    if (fromDay < 0 || lastDay < fromDay) {
      throw new IllegalArgumentException(
          "Invalid retention: from day " + fromDay + " to day " + lastDay);
    }
  }

  /**
   * One step of the curve.
   *
   * @param day days since the account first waited
   * @param atRisk accounts at risk on that day
   * @param retained the share that stays to its end, Greenwood's variance, log-log limits
   */
  public record Point(int day, long atRisk, Estimate retained) {}

  /** How many accounts are at risk on a day. */
  public record AtRisk(int day, long accounts) {}
}
