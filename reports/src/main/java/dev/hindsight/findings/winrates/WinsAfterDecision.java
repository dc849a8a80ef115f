package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * How soon deals are won after their first decision: Aalen–Johansen cumulative incidence, lost and
 * no decision competing, open deals censored at the as-of date.
 *
 * @param decisionClass the first decision
 * @param deals deals whose first decision fell into the window
 * @param curve the cumulative incidence after each day on which a deal was won, and after days 0,
 *     90, 180, 270 and 360 while deals are followed
 * @param within90 the cumulative incidence after 90 days
 * @param within180 the cumulative incidence after 180 days
 */
public record WinsAfterDecision(
    DecisionClass decisionClass,
    long deals,
    List<Point> curve,
    Measured<Estimate> within90,
    Measured<Estimate> within180) {

  public WinsAfterDecision {
    curve = List.copyOf(curve);
  }

  /**
   * One step of the curve.
   *
   * @param day days since the decision
   * @param atRisk deals still open just before that day's events
   * @param won the cumulative incidence of winning
   */
  public record Point(int day, long atRisk, Estimate won) {}

  /** What is won within some days. */
  public List<Within> within() {
    return List.of(new Within(90, within90), new Within(180, within180));
  }

  /** The share won within some days. */
  public record Within(int days, Measured<Estimate> won) {}
}
