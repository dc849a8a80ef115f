package dev.hindsight.findings.payoff;

/**
 * Trade-offs that have something in common, such as the decision quarter "2025Q2".
 *
 * @param name the level as the exports spell it; "(none)" where the request has no value
 * @param settled those that can be judged
 * @param tooEarly those that cannot yet: what they come to so far. An open deal adds no gain
 */
public record PayOffLevel(String name, NetTotal settled, NetTotal tooEarly) {

  /** The same without a net, for a reason. */
  public PayOffLevel withoutNet(String reason) {
    return new PayOffLevel(name, settled.withoutNet(reason), tooEarly.withoutNet(reason));
  }
}
