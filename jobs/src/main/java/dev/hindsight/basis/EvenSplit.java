package dev.hindsight.basis;

import java.math.BigDecimal;

/**
 * Splits whole numbers of a smallest unit evenly, so that the parts add up exactly: what is left
 * over goes, a unit each, to the first parts.
 */
public final class EvenSplit {

  /** The smallest part of an account: a billionth. */
  public static final int ACCOUNT_DECIMALS = 9;

  /** The smallest part of money. */
  public static final int MONEY_DECIMALS = 4;

  private EvenSplit() {}

  /**
   * One part.
   *
   * @param units the whole, at least 0
   * @param place the place of the part among them, from 0
   * @param sharing how many parts there are
   */
  public static long part(long units, int place, int sharing) {
    return units / sharing + (place < units % sharing ? 1 : 0);
  }

  /** Units as the number they make up. */
  public static BigDecimal number(long units, int decimals) {
    return BigDecimal.valueOf(units, decimals);
  }

  /** Money of at most four decimals as units; 0 for null. */
  public static long units(BigDecimal money) {
    return money == null ? 0 : money.setScale(MONEY_DECIMALS).unscaledValue().longValueExact();
  }
}
