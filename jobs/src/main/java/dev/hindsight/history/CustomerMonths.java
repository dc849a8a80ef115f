package dev.hindsight.history;

import dev.hindsight.basis.Months;

/**
 * The months of a panel that a customer is in, as sets with one bit a month, the first lowest.
 *
 * @param inPanel the months in which it is a customer, and waits on the first day
 * @param exposed those of them on whose first day something exposes it
 * @param unexposed those before its first exposure
 * @param afterwards those after its first exposure that are not exposed
 * @param leftIn the number of the month in which it left, which need not be one of the panel's; -1
 *     where it did not leave
 */
public record CustomerMonths(
    long inPanel, long exposed, long unexposed, long afterwards, int leftIn) {

  /** Whether it left in a month on whose first day something exposed it. */
  public boolean leftWhileExposed() {
    return Months.holds(exposed, leftIn);
  }
}
