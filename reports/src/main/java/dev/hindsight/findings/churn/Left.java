package dev.hindsight.findings.churn;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Customers that left.
 *
 * @param accounts how many
 * @param arr their annual recurring revenue, in the reporting currency
 * @param withoutArr how many of them have none in the exports; they count as accounts, and add
 *     nothing to the revenue
 */
public record Left(long accounts, BigDecimal arr, long withoutArr) implements Serializable {

  /** Nobody. */
  public static final Left NOBODY = new Left(0, BigDecimal.ZERO, 0);

  public Left {
    if (withoutArr < 0 || withoutArr > accounts || arr.signum() < 0) {
      throw new IllegalArgumentException(
          "Invalid leavers: " + accounts + ", " + withoutArr + " of them without ARR, ARR " + arr);
    }
  }

  /** Both together. */
  public Left plus(Left other) {
    return new Left(
        Math.addExact(accounts, other.accounts),
        arr.add(other.arr),
        Math.addExact(withoutArr, other.withoutArr));
  }
}
