package dev.hindsight.payoff;

/**
 * A trade-off, what it comes to, and what it adds to sums.
 *
 * @param sums at each place of the resamples
 */
record ValuedEntry(LedgerEntry entry, Valuation.Figures figures, EntrySums sums) {}
