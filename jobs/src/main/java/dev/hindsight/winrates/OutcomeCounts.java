package dev.hindsight.winrates;

import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.AmountShare;
import dev.hindsight.findings.winrates.Outcomes;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many deals of a group ended how, and their size in the reporting currency. Adding up is
 * associative and commutative, {@link #NONE} its neutral element.
 */
record OutcomeCounts(
    long won, long lost, long noDecision, long open, BigDecimal wonAmount, BigDecimal closedAmount)
    implements Serializable {

  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(4);

  static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0, NOTHING, NOTHING);

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

  /**
   * One deal.
   *
   * @param size its size in the reporting currency; null where it has none
   */
  static OutcomeCounts of(DealOutcome outcome, BigDecimal size) {
    BigDecimal amount = size == null ? NOTHING : size;
    return switch (outcome) {
      case WON -> new OutcomeCounts(1, 0, 0, 0, amount, amount);
      case LOST -> new OutcomeCounts(0, 1, 0, 0, NOTHING, amount);
      case NO_DECISION -> new OutcomeCounts(0, 0, 1, 0, NOTHING, amount);
      case OPEN -> new OutcomeCounts(0, 0, 0, 1, NOTHING, NOTHING);
    };
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

  /**
   * As findings say it.
   *
   * @param whyNoAmount why nothing is measured by amount; empty where it is
   */
  Outcomes outcomes(Optional<String> whyNoAmount) {
    return new Outcomes(
        won,
        lost,
        noDecision,
        open,
        Rates.rate(won, closed()),
        Measured.not(whyNoAmount, this::byAmount));
  }

  private Measured<AmountShare> byAmount() {
    if (closed() == 0) {
      return Measured.not(Rates.NO_CLOSED_DEAL);
    }
    if (closedAmount.signum() == 0) {
      return Measured.not("the closed deals have no amount");
    }
    double share = wonAmount.doubleValue() / closedAmount.doubleValue();
    return Measured.of(new AmountShare(wonAmount, closedAmount, share));
  }
}
