package dev.hindsight.rules;

import java.io.Serializable;

/** What the settled decisions of one answer come to, by the place of the rule that catches them. */
final class RuleTotals implements Serializable {

  private static final long serialVersionUID = 1;

  private final int places;
  private final DecisionSums[] sums;

  /** How many decisions two rules both catch. */
  private final long[][] joint;

  RuleTotals(int rules, int places) {
    this.places = places;
    this.sums = new DecisionSums[rules];
    this.joint = new long[rules][rules];
  }

  /** Adds decisions that some rules catch. */
  void add(int[] catching, DecisionSums alike) {
    for (int rule : catching) {
      of(rule).combine(alike);
      for (int other : catching) {
        joint[rule][other] += alike.decisions();
      }
    }
  }

  void combine(RuleTotals other) {
    for (int rule = 0; rule < sums.length; rule++) {
      of(rule).combine(other.of(rule));
      for (int also = 0; also < sums.length; also++) {
        joint[rule][also] += other.joint[rule][also];
      }
    }
  }

  /** The sums of a rule. */
  DecisionSums of(int rule) {
    if (sums[rule] == null) {
      sums[rule] = new DecisionSums(places);
    }
    return sums[rule];
  }

  /** How many decisions both rules catch. */
  long joint(int rule, int other) {
    return joint[rule][other];
  }
}
