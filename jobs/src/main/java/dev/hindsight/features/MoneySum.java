package dev.hindsight.features;

import dev.hindsight.basis.EvenSplit;
import dev.hindsight.stats.Credibility;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A sum of money, and of its squares, exactly: units and their squares. */
final class MoneySum implements Serializable {

  private static final long serialVersionUID = 1;

  private long requests;
  private long units;
  private BigInteger squares = BigInteger.ZERO;

  void add(long added) {
    requests++;
    units = Math.addExact(units, added);
    squares = squares.add(BigInteger.valueOf(added).pow(2));
  }

  void combine(MoneySum other) {
    requests += other.requests;
    units = Math.addExact(units, other.units);
    squares = squares.add(other.squares);
  }

  long requests() {
    return requests;
  }

  BigDecimal money() {
    return EvenSplit.number(units, EvenSplit.MONEY_DECIMALS);
  }

  /** The requests of one feature, of which there are some; in money. */
  Credibility.Group group() {
    return new Credibility.Group(
        requests, money(), new BigDecimal(squares, 2 * EvenSplit.MONEY_DECIMALS));
  }
}
