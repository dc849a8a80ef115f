package dev.hindsight.findings.values;

import java.io.Serializable;

/**
 * A share with its counts: never one without the other.
 *
 * @param count how many had the event
 * @param of how many could have had it
 * @param estimate count ÷ of with its interval; not measured where {@code of} is zero
 */
public record Rate(long count, long of, Measured<Estimate> estimate) implements Serializable {

  public Rate {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("Invalid rate: " + count + " of " + of);
    }
  }
}
