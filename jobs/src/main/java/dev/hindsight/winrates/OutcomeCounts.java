package dev.hindsight.winrates;

import java.math.BigDecimal;

/**
 * How many deals of a group ended how, and their size in the reporting currency. Adding up is
 * associative and commutative, {@link #NONE} its neutral element.
 */
record OutcomeCounts(
    long won,
    long lost,
    long noDecision,
    long open,
    BigDecimal wonAmount,
    BigDecimal closedAmount) {

  static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

  OutcomeCounts {
    if (won < 0 || lost < 0 || noDecision < 0 || open < 0) {
      throw new IllegalArgumentException(
          "Invalid counts: "
              + won
              + " won, "
              + lost
              + " lost, "
              + noDecision
              + " no decision, "
              + open
              + " open");
    }
  }

  OutcomeCounts combine(OutcomeCounts other) {
    return new OutcomeCounts(
        Math.addExact(won, other.won),
        Math.addExact(lost, other.lost),
        Math.addExact(noDecision, other.noDecision),
        Math.addExact(open, other.open),
        wonAmount.add(other.wonAmount),
        closedAmount.add(other.closedAmount));
  }

  long closed() {
    return won + lost + noDecision;
  }

  long deals() {
    return closed() + open;
  }
}
