package dev.hindsight.payoff;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.payoff.PromiseKept;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How promises are judged.
 *
 * @param asOf the as-of date: what is promised for a later day is not due
 * @param measured whether the exports say what was promised and delivered
 */
public record PromiseRules(LocalDate asOf, boolean measured) implements Serializable {

  public static PromiseRules of(ReviewBasis basis) {
    return new PromiseRules(basis.period().asOf(), missing(basis.columns()).isEmpty());
  }

  /** Why promises are not measured; empty where they are. */
  public static Optional<String> missing(ExportedColumns columns) {
    return columns
        .missing(Decisions.TABLE, Decisions.PROMISED_FOR)
        .or(() -> columns.missing(Decisions.TABLE, Decisions.DELIVERED_AT));
  }

  /** What became of what the decision in force promised; only what gives something promises. */
  public PromiseKept kept(Decision inForce) {
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
