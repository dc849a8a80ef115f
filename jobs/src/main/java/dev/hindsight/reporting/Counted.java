package dev.hindsight.reporting;

import dev.hindsight.churn.ledgers.ItemTally;
import dev.hindsight.evidence.CandidateTally;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.payoff.PayOffFindings;
import java.util.Optional;

/**
 * What was counted for a review.
 *
 * @param candidates items that slipped after a yes; empty where they are not looked for
 * @param valued what trade-offs come to, or why that is not measured
 */
record Counted(
    Optional<CandidateTally> candidates,
    CustomerCuts customerCuts,
    DealCounts deals,
    CustomerCounts customers,
    LedgerCuts ledger,
    ItemTally items,
    Measured<Valued> valued) {

  /** What decides how requests become trade-offs, and the sums of these. */
  record Valued(PayOffFindings payOff, LedgerTotals totals) {}
}
