package dev.hindsight.facts;

import dev.hindsight.exports.Exports;

/**
 * What the facts of every analysis stand on.
 *
 * @param read the exports, whatever their dates
 * @param known the exports as known on the as-of date
 * @param period what the report covers
 * @param currency the reporting currency
 */
public record ReviewBasis(
    Exports read, Exports known, ReviewPeriod period, ReportingCurrency currency) {

  /** The basis of one review: nothing is computed yet. */
  public static ReviewBasis of(Exports read, ReviewPeriod period, ReportingCurrency currency) {
    return new ReviewBasis(read, AsKnown.on(period.asOf(), read), period, currency);
  }
}
