package dev.hindsight.churn;

import dev.hindsight.comparing.Cell;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Days on which some accounts were customers, and who left on one of them.
 *
 * @param key what they have in common: a segment of the window, or a quarter
 * @param customers accounts with such a day
 * @param days the days of all of them
 * @param left those that left on one of the days
 * @param arr the revenue of those that left, where it is known
 * @param withoutArr how many of those that left have none that is known
 */
record CustomerDays(Key key, long customers, long days, long left, BigDecimal arr, long withoutArr)
    implements Cell<CustomerDays> {

  /** What days are counted by. */
  enum By {
    SEGMENT,
    QUARTER
  }

  /** A segment of the window, or a quarter. */
  record Key(By by, String name) implements Serializable {}

  static CustomerDays none(Key key) {
    return new CustomerDays(key, 0, 0, 0, BigDecimal.ZERO, 0);
  }

  @Override
  public CustomerDays combine(CustomerDays other) {
    return new CustomerDays(
        key,
        Math.addExact(customers, other.customers),
        Math.addExact(days, other.days),
        Math.addExact(left, other.left),
        arr.add(other.arr),
        Math.addExact(withoutArr, other.withoutArr));
  }
}
