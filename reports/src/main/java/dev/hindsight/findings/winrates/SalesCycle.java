package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Measured;

/**
 * For how long closed deals had been open.
 *
 * @param name the segment; "all" for all
 * @param won the won ones
 * @param notWon those lost or without a decision
 */
public record SalesCycle(String name, Days won, Days notWon) {

  /**
   * Days from opened to closed.
   *
   * @param deals deals with both dates, in their order
   * @param median the days of the one in the middle
   * @param quarter a quarter of them took no longer
   * @param threeQuarters three quarters of them took no longer
   */
  public record Days(
      long deals,
      Measured<Double> median,
      Measured<Double> quarter,
      Measured<Double> threeQuarters) {}
}
