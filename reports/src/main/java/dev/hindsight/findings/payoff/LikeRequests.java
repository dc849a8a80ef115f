package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * What requests alike in answer, segment, deal type and size band came to: what the verdict on a
 * single one stands beside.
 *
 * @param answer the answer in force
 * @param segment the deal's segment; empty where it has none
 * @param dealType the deal's type; empty where it has none
 * @param sizeBand small, medium, large; empty where the deal has no size
 * @param settled those that can be judged
 */
public record LikeRequests(
    DecisionClass answer, String segment, String dealType, String sizeBand, NetTotal settled) {

  /** Those that are like a trade-off, where the report has them. */
  public static Measured<LikeRequests> of(List<LikeRequests> all, TradeOff tradeOff) {
    return Measured.of(
        all.stream().filter(each -> each.holds(tradeOff)).findFirst(),
        "the report has no total of requests like it");
  }

  /** Whether a trade-off is one of them. */
  public boolean holds(TradeOff tradeOff) {
    return answer == tradeOff.answer()
        && segment.equals(tradeOff.segment())
        && dealType.equals(tradeOff.dealType())
        && sizeBand.equals(tradeOff.sizeBand());
  }
}
