package dev.hindsight.payoff;

import dev.hindsight.findings.PromiseKept;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.Row;

/**
 * The day that a decision in force promised, and what became of it.
 *
 * @param promisedFor the day; null where none was promised
 * @param deliveredAt the day of delivery; null where it was not delivered by the as-of date
 * @param kept what became of it
 */
record Promise(LocalDate promisedFor, LocalDate deliveredAt, PromiseKept kept) {

  /**
   * The promise in a row of {@link TradeOffFacts}.
   *
   * @param rules by what it is judged
   */
  static Promise of(Row row, PromiseRules rules) {
    LocalDate promised = TradeOffRow.date(row, TradeOffFacts.PROMISED_FOR);
    LocalDate delivered = TradeOffRow.date(row, TradeOffFacts.DELIVERED_AT);
    boolean given = Stake.isGiven(TradeOffRow.answer(row));
    return new Promise(promised, delivered, rules.kept(given, promised, delivered));
  }

  /** Days from the day promised to that of delivery. */
  long daysLate() {
    return ChronoUnit.DAYS.between(promisedFor, deliveredAt);
  }
}
