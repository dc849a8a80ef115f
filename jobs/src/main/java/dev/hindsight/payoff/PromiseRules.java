package dev.hindsight.payoff;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.payoff.PromiseKept;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How promises are judged.
 *
 * @param asOf the as-of date: what is promised for a later day is not due
 * @param measured whether the exports say what was promised and delivered
 */
record PromiseRules(LocalDate asOf, boolean measured) implements Serializable {

  static PromiseRules of(ReviewBasis basis) {
    return new PromiseRules(
        basis.period().asOf(), PayOffMissing.promises(basis.columns()).isEmpty());
  }

  /** What became of what the decision in force promised; only what gives something promises. */
  PromiseKept kept(DecidedRequest decided) {
    Decision inForce = decided.inForce();
    LocalDate promisedFor = inForce.promisedFor();
    if (!inForce.decision().isGiven() || (measured && promisedFor == null)) {
      return PromiseKept.NOT_PROMISED;
    }
    if (!measured) {
      return PromiseKept.NOT_MEASURED;
    }
    if (promisedFor.isAfter(asOf)) {
      return PromiseKept.NOT_DUE;
    }
    if (inForce.deliveredAt() == null) {
      return PromiseKept.NOT_DELIVERED;
    }
    return inForce.deliveredAt().isAfter(promisedFor) ? PromiseKept.LATE : PromiseKept.ON_TIME;
  }

  /** Days from the day promised to that of delivery. */
  static long daysLate(DecidedRequest decided) {
    return ChronoUnit.DAYS.between(
        decided.inForce().promisedFor(), decided.inForce().deliveredAt());
  }
}
