package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;

/**
 * How a group of deals ended.
 *
 * @param won deals won
 * @param lost deals lost to somebody else
 * @param noDecision deals in which the buyer bought nothing
 * @param open deals not closed by the as-of date
 * @param winRate won ÷ (won + lost + no decision), Wilson interval
 * @param byAmount won ÷ closed in money
 */
public record Outcomes(
    long won, long lost, long noDecision, long open, Rate winRate, Measured<AmountShare> byAmount) {

  public long closed() {
    return won + lost + noDecision;
  }

  public long deals() {
    return closed() + open;
  }
}
