package dev.hindsight.findings.expectations;

import dev.hindsight.findings.values.Measured;

/**
 * An expectation of an earlier report, and what happened.
 *
 * @param expected what was expected
 * @param outturn what happened; not measured where today's exports do not say
 */
public record Marked(Expected expected, Measured<Outturn> outturn) {

  /**
   * What happened.
   *
   * @param items how many such items were open by today's exports
   * @param happened of how many of them it came true
   * @param mark how right the expectation was
   * @param brier the mean over items of (chance − what happened)², what happened being 1 or 0
   * @param baseBrier the same had each item been given the base rate
   */
  public record Outturn(long items, long happened, Mark mark, double brier, double baseBrier) {}
}
