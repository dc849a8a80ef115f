package dev.hindsight.payoff;

import dev.hindsight.findings.PromiseKept;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How promises are judged.
 *
 * @param asOf the as-of date: what is promised for a later day is not due
 * @param measured whether the exports say what was promised and delivered
 */
record PromiseRules(LocalDate asOf, boolean measured) implements Serializable {

  /**
   * What became of a promise.
   *
   * @param given whether the answer was a yes or an alternative: nothing else promises
   * @param promisedFor the day; null where none was promised
   * @param deliveredAt the day of delivery; null where it was not delivered by the as-of date
   */
  PromiseKept kept(boolean given, LocalDate promisedFor, LocalDate deliveredAt) {
    if (!given || (measured && promisedFor == null)) {
      return PromiseKept.NOT_PROMISED;
    }
    if (!measured) {
      return PromiseKept.NOT_MEASURED;
    }
    if (promisedFor.isAfter(asOf)) {
      return PromiseKept.NOT_DUE;
    }
    if (deliveredAt == null) {
      return PromiseKept.NOT_DELIVERED;
    }
    return deliveredAt.isAfter(promisedFor) ? PromiseKept.LATE : PromiseKept.ON_TIME;
  }
}
