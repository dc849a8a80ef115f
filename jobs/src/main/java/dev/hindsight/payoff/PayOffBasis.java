package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import java.io.Serializable;

/**
 * What has to be known before trade-offs are counted.
 *
 * @param review what the review knows
 * @param place the place of the review among those that are made together
 * @param sizeBands those of the win rates
 * @param levels which segments are levels of their own
 * @param panel the months of the panel, or why churn is not measured
 */
public record PayOffBasis(
    ReviewBasis review,
    int place,
    Measured<SizeBands> sizeBands,
    Levels levels,
    Measured<Months> panel)
    implements Serializable {

  /** The basis of a review. */
  public static PayOffBasis of(
      ReviewBasis review, int place, Measured<SizeBands> sizeBands, Levels levels) {
    return new PayOffBasis(
        review,
        place,
        sizeBands,
        levels,
        Measured.unless(ChurnNeed.missing(review.columns()), () -> months(review.period())));
  }

  /** Twelve quarters have complete months, whatever the as-of date. */
  private static Months months(ReviewPeriod period) {
    return Months.within(period.trendStart(), period.period().windowEnd()).orElseThrow();
  }
}
